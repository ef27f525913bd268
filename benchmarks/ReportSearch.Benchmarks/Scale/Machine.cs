using System.Runtime.InteropServices;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>What figures were measured on.</summary>
internal static class Machine
{
    /// <summary>For example "AMD EPYC, 2 cores, Debian GNU/Linux 12 (bookworm), .NET 10.0.12, load 0.31 at the start".</summary>
    public static string Describe()
    {
        const string key = "model name";
        var processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal));
        return string.Join(", ",
            processor?.Split(':', 2)[1].Trim() ?? "unknown processor", $"{Environment.ProcessorCount} cores",
            RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription,
            $"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]} at the start");
    }
}
