using ReportSearch.Cli;

namespace ReportSearch.Tests.Cli;

/// <summary>What a command printed, and its exit code.</summary>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    /// <summary>Runs `reports` with <paramref name="args"/> as if started in <paramref name="folder"/>.</summary>
    public static async Task<CommandRun> In(string folder, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(args, new Terminal(output, error, Interactive: false, folder));
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    /// <summary>The lines of <see cref="Out"/>.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
