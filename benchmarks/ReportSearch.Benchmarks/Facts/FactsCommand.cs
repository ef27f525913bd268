using System.Diagnostics;
using System.Globalization;
using ReportSearch.Benchmarks.Scale;
using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Benchmarks.Facts;

/// <summary>
/// Measures the grid and the ledger over 1,000 invented reports against reading every passage, each in a process of its own.
/// </summary>
internal static class FactsCommand
{
    private const int Places = 250;
    private const int Runs = 5;

    /// <summary>Writes reports and index below <paramref name="folder"/> where there are none, and prints the table.</summary>
    public static void Run(string folder)
    {
        var (reports, indexFolder) = (Path.Combine(folder, "reports"), Path.Combine(folder, "index"));
        if (!Directory.Exists(reports)) InventedReports.Write(reports, Places);
        new Indexer(new CorpusFolder(reports, new CorpusOptions()), indexFolder, IndexOptions.Standard).Update(true, null, CancellationToken.None);
        using (var index = ReportIndex.Open(indexFolder, IndexOptions.Standard))
            Console.WriteLine($"{Machine.Describe()}; {index.ReportCount} reports, {index.PassageCount} passages\n");
        Console.WriteLine("| | rows | median, ms | first in a new process, ms | of reading every passage |\n|---|---:|---:|---:|---:|");
        var baselines = FactTasks.Baselines.ToDictionary(task => task, task => Measured(indexFolder, task));
        foreach (var task in FactTasks.All.Keys)
        {
            var figures = baselines.GetValueOrDefault(task) ?? Measured(indexFolder, task);
            var share = figures.Median / (baselines.GetValueOrDefault(task) ?? baselines[FactTasks.BaselineOf(task)]).Median;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {task} | {figures.Rows} | {figures.Median:0} | {figures.First:0} | {share:0.000} |"));
        }
    }

    /// <summary>One task in this process: its first run from the start of the process, and the median of the ones behind.</summary>
    public static void Ask(string indexFolder, string task)
    {
        using var index = ReportIndex.Open(indexFolder, IndexOptions.Standard);
        var rows = FactTasks.All[task](index);
        var first = ProcessFigures.AgeMilliseconds();
        var times = Enumerable.Range(0, Runs).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            FactTasks.All[task](index);
            return clock.Elapsed.TotalMilliseconds;
        });
        ChildProcess.Answer(new Figures(rows, Percentiles.Median(times.ToList()), first));
    }

    private static Figures Measured(string indexFolder, string task) => ChildProcess.Run<Figures>(1, "facts-ask", indexFolder, task);

    /// <summary>What a process measured.</summary>
    /// <param name="Rows">How many rows the task gave.</param>
    /// <param name="Median">Of the runs behind the first, in milliseconds.</param>
    /// <param name="First">From the start of the process to the first answer, in milliseconds.</param>
    internal sealed record Figures(int Rows, double Median, double First);
}
