using System.Diagnostics;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>
/// <c>ask SEARCHER FOLDER QUERIES.jsonl MODE THREADS QUESTIONS WARM RUNS</c>: opens an index, puts the first question,
/// then so many questions so many times by so many threads at once.
/// </summary>
internal static class AskCommand
{
    private const int Top = 10;

    /// <param name="searcher">engine, ranges or floats.</param>
    /// <param name="folder">The index.</param>
    /// <param name="queries">The questions.</param>
    /// <param name="mode">keyword, vector or hybrid.</param>
    /// <param name="threads">How many put all questions at once.</param>
    /// <param name="questions">How many to put.</param>
    /// <param name="warm">Rounds without the clock.</param>
    /// <param name="runs">Rounds with it; 0 for the first question alone.</param>
    public static void Run(
        string searcher, string folder, string queries, string mode, int threads, int questions, int warm, int runs)
    {
        var texts = Row.Of(queries).Take(questions).Select(row => row.Text).ToArray();
        var clock = Stopwatch.StartNew();
        using ISearcher opened = searcher switch
        {
            "engine" => new EngineSearcher(folder),
            "ranges" => new RangeAccumulator(folder, texts.Select(text => ScaleFields.Query(text, mode, Top))),
            "floats" => new FloatScan(folder),
            _ => throw new ArgumentException($"'{searcher}' is none of engine, ranges and floats.", nameof(searcher)),
        };
        var openMilliseconds = clock.Elapsed.TotalMilliseconds;
        var found = new int[texts.Length][];
        clock.Restart();
        Ask(0);
        var (firstMilliseconds, startMilliseconds) = (clock.Elapsed.TotalMilliseconds, ProcessFigures.AgeMilliseconds());
        var times = runs == 0 ? null : Clients.Run(texts.Length, threads, warm, runs, Ask);
        ChildProcess.Answer(new AskFigures(
            openMilliseconds, firstMilliseconds, startMilliseconds, ProcessFigures.StatusKilobytes("RssAnon"),
            times is null ? null : Percentiles.OfMedians(times.Select(time => time.Microseconds)),
            times is null ? null : Percentiles.OfMedians(times.Select(time => time.CpuMicroseconds)),
            found));

        void Ask(int question) => found[question] = opened.Search(ScaleFields.Query(texts[question], mode, Top));
    }
}

/// <summary>What <see cref="AskCommand"/> measures.</summary>
/// <param name="OpenMilliseconds">To open the index.</param>
/// <param name="FirstMilliseconds">The first question after that.</param>
/// <param name="StartMilliseconds">From the start of the process until then.</param>
/// <param name="AnonymousKilobytes">Memory that is not of files, at the end.</param>
/// <param name="Clock">Times of the questions by the clock.</param>
/// <param name="Processor">Times of the processor.</param>
/// <param name="Found">The documents found. Shape [questions][hits].</param>
internal sealed record AskFigures(
    double OpenMilliseconds, double FirstMilliseconds, double StartMilliseconds, long AnonymousKilobytes,
    Percentiles? Clock, Percentiles? Processor, int[][] Found);
