using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace ReportSearch.Tests.Engine.Durability;

/// <summary>A process that writes the story of <see cref="Writer.Story"/> into a folder until it is killed.</summary>
internal sealed class WritingProcess : IDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource ready = new();
    private readonly ConcurrentQueue<string> errors = new();
    private volatile int newest;

    /// <summary>Starts it; it does nothing before <see cref="Go"/>.</summary>
    public WritingProcess(string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "ReportSearch.Tests.Writer.dll");
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [program, folder])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
        };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data == "ready") ready.SetResult();
            else if (line.Data is { } number) newest = int.Parse(number, CultureInfo.InvariantCulture);
        };
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is { } error) errors.Enqueue(error);
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The last commit that it has told; 0 for none.</summary>
    public int Newest => newest;

    /// <summary>What it wrote to its error stream.</summary>
    public string Errors => string.Join('\n', errors);

    /// <summary>Lets it write, once it is there.</summary>
    public async Task Go()
    {
        await ready.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await process.StandardInput.WriteLineAsync();
        await process.StandardInput.FlushAsync();
    }

    /// <summary>Waits until it has told a commit, and as many milliseconds more.</summary>
    public async Task Told(int commit, int more)
    {
        for (var clock = Stopwatch.StartNew(); newest < commit && clock.Elapsed < TimeSpan.FromSeconds(20);)
            await Task.Delay(1);
        await Task.Delay(more);
    }

    /// <summary>Kills it (SIGKILL), and waits until all that it told has come.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
