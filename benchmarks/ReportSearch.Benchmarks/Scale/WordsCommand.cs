using System.Globalization;
using System.Text;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Searching;
using ReportSearch.Text.Words;
using ReportSearch.Text.Words.Names;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>
/// <c>words PASSAGES.jsonl QUERIES.jsonl</c>: how fast text is cut into words, with a user's dictionary and without, and
/// how long the whole analysis of a question takes. On one core; the dictionary is the names found in the passages.
/// </summary>
internal static class WordsCommand
{
    private const int Passages = 50_000;
    private const int Runs = 3;

    public static void Run(string passages, string queries)
    {
        string[] texts = [.. Row.Of(passages).Take(Passages).Select(row => row.Text)];
        var started = ProcessFigures.CpuSeconds();
        var names = NameFinder.Find(texts);
        var megabytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text)) / 1e6;
        Tell($"finding {names.Count} names: {megabytes / (ProcessFigures.CpuSeconds() - started):F1} MB/s");
        Tell($"words: {Speed(Analyzer.Default):F1} MB/s");
        Tell($"words with a dictionary of {names.Count}: {Speed(Analyzer.With(names)):F1} MB/s");
        string[] questions = [.. Row.Of(queries).Select(row => row.Text)];
        foreach (var question in questions) Analyse(question);
        var times = Percentiles.OfMedians(questions.Select(question => Enumerable.Range(0, Runs).Select(_ => Microseconds(question)).ToArray()));
        Tell($"analysis of {questions.Length} questions, p50 / p95 / p99: {times.P50:F3} / {times.P95:F3} / {times.P99:F3} ms");

        double Speed(Analyzer analyzer) => Enumerable.Range(0, 1 + Runs).Max(_ =>   // the first is to warm up
        {
            var words = new TermList();
            var before = ProcessFigures.CpuSeconds();
            foreach (var text in texts)
            {
                words.Clear();
                analyzer.Terms(text, words);
            }
            return megabytes / (ProcessFigures.CpuSeconds() - before);
        });

        long Microseconds(string question)
        {
            var clock = System.Diagnostics.Stopwatch.StartNew();
            Analyse(question);
            return (long)clock.Elapsed.TotalMicroseconds;
        }

        int Analyse(string question) => QueryTerms.Of(
            question, SearchWeights.Standard, Analyzer.Default, names, IndicatorCatalog.Default, IndexOptions.Standard.Thesaurus).Count;
    }

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
