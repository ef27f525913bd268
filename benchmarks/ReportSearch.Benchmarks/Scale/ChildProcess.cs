using System.Diagnostics;
using System.Text.Json;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>This program, started again, so that memory and start-up of what it measures are its own.</summary>
internal static class ChildProcess
{
    private static readonly string? TaskSet = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "taskset")).FirstOrDefault(File.Exists);

    /// <summary>Runs a command to its end, pinned to the first cores where the system has taskset.</summary>
    /// <param name="cores">How many cores.</param>
    /// <param name="command">Arguments of this program.</param>
    /// <returns>What the command gave to <see cref="Answer"/>.</returns>
    /// <exception cref="InvalidOperationException">It failed; why is on stderr.</exception>
    public static T Run<T>(int cores, params string[] command)
    {
        string[] pinned = TaskSet is null ? [] : [TaskSet, "-c", $"0-{cores - 1}"];
        string[] line = [.. pinned, Environment.ProcessPath!, .. command];
        var start = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<T>(output)!
            : throw new InvalidOperationException($"'{string.Join(' ', line)}' ended with {process.ExitCode}.");
    }

    /// <summary>Gives figures to the process that started this one.</summary>
    public static void Answer<T>(T figures) => Console.WriteLine(JsonSerializer.Serialize(figures));
}
