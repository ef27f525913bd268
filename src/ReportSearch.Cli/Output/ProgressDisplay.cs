using System.Diagnostics;
using ReportSearch.Index.Indexing;
using Spectre.Console;

namespace ReportSearch.Cli.Output;

/// <summary>How far indexing has come: a bar where somebody watches, else a line now and then.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    /// <summary>Runs <paramref name="work"/> with a display of what it reports.</summary>
    public static IndexSummary Show(Terminal terminal, Func<IProgress<IndexProgress>, IndexSummary> work) =>
        terminal.Interactive ? ShowBar(terminal, work) : work(new Lines(terminal.Error));

    private static IndexSummary ShowBar(Terminal terminal, Func<IProgress<IndexProgress>, IndexSummary> work) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) })
            .Progress()
            .AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new TaskDescriptionColumn())
            .Start(context => work(new Bar(context.AddTask("Indexing"))));

    private sealed class Bar(ProgressTask task) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value)
        {
            task.Value = task.MaxValue * value.Share;
            task.Description = Markup.Escape(value.Source);
        }
    }

    private sealed class Lines(TextWriter output) : IProgress<IndexProgress>
    {
        private readonly Stopwatch sinceLine = Stopwatch.StartNew();

        public void Report(IndexProgress value)
        {
            if (sinceLine.Elapsed < BetweenLines) return;
            output.WriteLine($"Indexing: {value.Done} of {value.Total} files read, {100 * value.Share:F0} % of their bytes.");
            sinceLine.Restart();
        }
    }
}
