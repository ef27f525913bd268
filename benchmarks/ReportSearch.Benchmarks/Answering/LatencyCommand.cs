using System.Globalization;
using ReportSearch.Answers;
using ReportSearch.Benchmarks.Scale;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Benchmarks.Answering;

/// <summary>
/// <c>answers INDEX GOLD…</c>: how long the questions of gold sets take to answer, by kind; one thread in a warm process.
/// </summary>
internal static class LatencyCommand
{
    private const int Warm = 4;
    private const int Runs = 3;
    private const int Slowest = 5;
    private const string All = "ALL";

    /// <summary>Asks every question four times without and three times with the clock, and prints the table and the slowest.</summary>
    public static void Run(string folder, IEnumerable<string> golds)
    {
        using var index = ReportIndex.Open(folder, IndexOptions.Standard);
        var answerer = new QuestionAnswerer(index);
        GoldQuestion[] questions = [.. golds.SelectMany(GoldFile.Read)];
        Console.WriteLine(
            $"{Machine.Describe()}; {index.ReportCount} reports, {index.PassageCount} passages, {questions.Length} questions, one thread\n");
        var times = Clients.Run(questions.Length, threads: 1, Warm, Runs, i => answerer.Ask(questions[i].Question));
        Timed[] timed = [.. questions.Zip(times, (question, time) => new Timed(question, time))];

        Console.WriteLine("milliseconds a question    n   median      p99  slowest   of the processor: median      p99");
        foreach (var group in timed.GroupBy(t => t.Question.Group).OrderBy(g => g.Key, StringComparer.Ordinal)) Print(group.Key, [.. group]);
        Print(All, timed);
        Console.WriteLine();
        foreach (var slow in timed.OrderByDescending(t => t.Milliseconds).Take(Slowest))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{slow.Milliseconds,8:0.0}  {slow.Question.Id}  {slow.Question.Question}"));
    }

    private static void Print(string group, Timed[] timed)
    {
        var clock = Percentiles.OfMedians(timed.Select(t => t.Times.Microseconds));
        var processor = Percentiles.OfMedians(timed.Select(t => t.Times.CpuMicroseconds));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{group,-22}{timed.Length,6}{clock.P50,9:0.0}{clock.P99,9:0.0}{timed.Max(t => t.Milliseconds),9:0.0}{processor.P50,27:0.0}{processor.P99,9:0.0}"));
    }

    private readonly record struct Timed(GoldQuestion Question, QuestionTimes Times)
    {
        public double Milliseconds => Percentiles.Median(Times.Microseconds) / 1000.0;
    }
}
