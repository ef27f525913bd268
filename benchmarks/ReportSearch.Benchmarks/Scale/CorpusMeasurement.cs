using System.Text.Json;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>Measures one corpus, each figure in a process of its own.</summary>
/// <param name="corpus">Holds passages.jsonl and queries.jsonl.</param>
/// <param name="index">An empty folder.</param>
internal sealed class CorpusMeasurement(string corpus, string index)
{
    private const double Mega = 1e6, KilobytesAMegabyte = 1e6 / 1024;
    private const int Starts = 5;
    private const int AllQuestions = 1_000_000;
    private const int Scans = 50;   // a scan takes as long for every question

    private readonly string name = Path.GetFileName(corpus);
    private readonly string passages = Path.Combine(corpus, "passages.jsonl");
    private readonly string queries = Path.Combine(corpus, "queries.jsonl");
    private readonly List<TableRow> rows = [];
    private readonly List<string> notes = [];

    /// <summary>The figures, as lines of markdown.</summary>
    public IEnumerable<string> Run()
    {
        var (documents, textBytes) = Indexing();
        Opening();
        Searching();
        return
        [
            "", $"### {name}: {documents:N0} passages, {textBytes / Mega:N0} MB of UTF-8", "",
            .. TableRow.Head, .. rows.Select(row => row.ToString()), "", .. notes,
        ];
    }

    private (int Documents, long TextBytes) Indexing()
    {
        Say("analysing");
        var analysed = ChildProcess.Run<AnalyseFigures>(1, "analyse", passages);
        Say("indexing");
        var indexed = ChildProcess.Run<JsonElement>(1, "index", index, passages);
        var megabytes = analysed.TextBytes / Mega;
        var documents = indexed.GetProperty("docs").GetInt32();
        const string against = "the same analysis and vectors, dropped";
        Add("indexing, MB/s of processor time", megabytes / Seconds("index_cpu_s"), megabytes / analysed.CpuSeconds, against);
        Add("indexing, MB/s by the clock", megabytes / Seconds("index_s"), megabytes / analysed.Seconds, against);
        Add("indexing and merging to the end, MB/s of processor time",
            megabytes / (Seconds("index_cpu_s") + Seconds("merge_cpu_s")), megabytes / analysed.CpuSeconds, against);
        Add("peak memory of indexing, MB", indexed.GetProperty("peak_rss_kb").GetInt64() / KilobytesAMegabyte,
            analysed.PeakKilobytes / KilobytesAMegabyte, against);

        var size = IndexSize.Of(index);
        AddBytes("index, bytes a passage", size.All);
        AddBytes("… terms and postings", size.Postings);
        AddBytes("… vectors", size.Vectors);
        AddBytes("… texts", size.Texts);
        AddBytes("… the rest", size.Rest);
        return (documents, analysed.TextBytes);

        double Seconds(string key) => indexed.GetProperty(key).GetDouble();

        void AddBytes(string figure, long bytes) =>
            Add(figure, (double)bytes / documents, (double)analysed.TextBytes / documents, "UTF-8 of the texts");
    }

    private void Opening()
    {
        Say("starting");
        var nothing = Percentiles.Median(Times(() => ChildProcess.Run<double>(1, "start")));
        var warm = Times(() => First());
        Say("starting with nothing of the index in memory");
        var cold = Times(() =>
        {
            PageCache.Evict(index);
            return First();
        });
        var warmFirst = Of(warm, figures => figures.FirstMilliseconds);
        Add("opening, ms", Of(warm, figures => figures.OpenMilliseconds), nothing, "start of a program that does nothing");
        Add("opening, cold, ms", Of(cold, figures => figures.OpenMilliseconds), nothing, "the same");
        Add("first hybrid question after opening, cold, ms", Of(cold, figures => figures.FirstMilliseconds), warmFirst,
            "the index in the page cache");
        Add("process start to first hits, ms", Of(warm, figures => figures.StartMilliseconds), nothing,
            "start of a program that does nothing");
        Add("process start to first hits, cold, ms", Of(cold, figures => figures.StartMilliseconds), nothing, "the same");

        AskFigures First() => Ask("engine", "hybrid", threads: 1, questions: 1, warm: 0, runs: 0);

        static double Of(IEnumerable<AskFigures> all, Func<AskFigures, double> figure) =>
            Percentiles.Median([.. all.Select(figure)]);

        static T[] Times<T>(Func<T> measure) => [.. Enumerable.Range(0, Starts).Select(_ => measure())];
    }

    private void Searching()
    {
        for (var threads = 1; threads <= Math.Min(2, Environment.ProcessorCount); threads++)
        {
            var clients = threads == 1 ? "one thread" : "two threads";
            Say($"asking, {clients}");
            var keyword = Engine("keyword");
            var ranges = Ask("ranges", "keyword", threads, AllQuestions, warm: 1, runs: 3);
            var vector = Engine("vector");
            var hybrid = Engine("hybrid");
            var scan = Ask("floats", "vector", threads, Scans, warm: 1, runs: 3);
            AddTimes("keyword", keyword, ranges, "exhaustive sums by ranges of 64 k documents");
            AddTimes("vector", vector, scan, "scan of floats");
            AddTimes("hybrid", hybrid, scan, "the same, of vectors alone");
            if (threads > 1) continue;
            Add("memory not of files at search (hybrid), MB", hybrid.AnonymousKilobytes / KilobytesAMegabyte,
                scan.AnonymousKilobytes / KilobytesAMegabyte, "scan of floats");
            Compare(keyword.Found, ranges.Found, vector.Found, scan.Found);

            AskFigures Engine(string mode) => Ask("engine", mode, threads, AllQuestions, warm: 1, runs: 3);

            void AddTimes(string mode, AskFigures engine, AskFigures baseline, string against)
            {
                var figure = $"{mode} top 10, {clients}, p50 / p95 / p99";
                if (threads == 1) AddPercentiles($"{figure}, ms of processor time", engine.Processor!, baseline.Processor!, against);
                AddPercentiles($"{figure}, ms by the clock", engine.Clock!, baseline.Clock!, against);
            }
        }
    }

    private void Compare(int[][] keyword, int[][] ranges, int[][] vector, int[][] scan)
    {
        var different = keyword.Zip(ranges).Count(pair => !pair.First.SequenceEqual(pair.Second));
        var found = scan.Zip(vector).Sum(pair => pair.First.Intersect(pair.Second).Count());
        notes.Add(
            $"Keyword lists that differ from those of the baseline: {different} of {keyword.Length}. " +
            $"Of the ten nearest that the scan of the same 8-bit vectors as floats finds, the vector search finds {(double)found / scan.Sum(list => list.Length):F3}.");
    }

    private AskFigures Ask(string searcher, string mode, int threads, int questions, int warm, int runs)
    {
        if (runs > 0) Say($"  {searcher}, {mode}");
        return ChildProcess.Run<AskFigures>(
            threads, "ask", searcher, index, queries, mode, $"{threads}", $"{questions}", $"{warm}", $"{runs}");
    }

    private void Add(string figure, double engine, double baseline, string against) =>
        rows.Add(new TableRow(figure, [engine], [baseline], against));

    private void AddPercentiles(string figure, Percentiles engine, Percentiles baseline, string against) => rows.Add(
        new TableRow(figure, [engine.P50, engine.P95, engine.P99], [baseline.P50, baseline.P95, baseline.P99], against));

    private void Say(string step) => Console.Error.WriteLine($"{name}: {step}");
}
