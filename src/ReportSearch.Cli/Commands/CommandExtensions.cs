using System.CommandLine;

namespace ReportSearch.Cli.Commands;

/// <summary>How commands are given their work.</summary>
internal static class CommandExtensions
{
    /// <summary>
    /// Sets what <paramref name="command"/> does. The work runs on another thread, for Ctrl+C is only listened to once
    /// the action has returned its task.
    /// </summary>
    public static Command Runs(this Command command, Func<ParseResult, CancellationToken, Task<int>> work)
    {
        command.SetAction((parsed, cancel) => Task.Run(() => work(parsed, cancel), cancel));
        return command;
    }

    /// <summary>Sets what <paramref name="command"/> does; it ends with exit code 0 unless it throws.</summary>
    public static Command Runs(this Command command, Action<ParseResult, CancellationToken> work) => command.Runs((parsed, cancel) =>
    {
        work(parsed, cancel);
        return Task.FromResult(ExitCode.Done);
    });
}
