using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>What the system counts for this process and thread (Linux).</summary>
internal static partial class ProcessFigures
{
    private const int ThreadCpuClock = 3;   // CLOCK_THREAD_CPUTIME_ID

    /// <summary>Processor time of the calling thread, in nanoseconds.</summary>
    public static long ThreadCpuNanoseconds()
    {
        _ = ClockGetTime(ThreadCpuClock, out var time);
        return time.Seconds * 1_000_000_000 + time.Nanoseconds;
    }

    /// <summary>Processor time of the process, in seconds.</summary>
    public static double CpuSeconds() => Environment.CpuUsage.TotalTime.TotalSeconds;

    /// <summary>Milliseconds since the process was started.</summary>
    public static double AgeMilliseconds()
    {
        using var process = Process.GetCurrentProcess();
        return (DateTime.Now - process.StartTime).TotalMilliseconds;
    }

    /// <summary>A line of /proc/self/status in KiB: VmHWM is the greatest memory, RssAnon what is not of files.</summary>
    public static long StatusKilobytes(string key) => File.ReadLines("/proc/self/status")
        .Where(line => line.StartsWith(key, StringComparison.Ordinal))
        .Select(line => long.Parse(string.Concat(line.Where(char.IsAsciiDigit)), CultureInfo.InvariantCulture))
        .FirstOrDefault(-1);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ClockGetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
