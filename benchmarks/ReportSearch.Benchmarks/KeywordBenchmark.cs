using BenchmarkDotNet.Attributes;
using ReportSearch.Engine;

namespace ReportSearch.Benchmarks;

/// <summary>The ten best documents for six terms, beside scoring every document by definition.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class KeywordBenchmark : IDisposable
{
    private SyntheticIndex index = null!;
    private Dictionary<string, int>[] frequencies = [];
    private Dictionary<string, int> documentsWith = [];

    [Params(50_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Open()
    {
        index = new SyntheticIndex(Documents);
        frequencies = [.. index.Documents.Select(document => document.Terms[0].CountBy(term => term).ToDictionary())];
        documentsWith = frequencies.SelectMany(terms => terms.Keys).CountBy(term => term).ToDictionary();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        index.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(OperationsPerInvoke = SyntheticIndex.QueryCount)]
    public int Engine() =>
        index.Queries.Sum(query => index.Reader.Search(query with { Vector = [] }).Hits[0].Document.Value);

    [Benchmark(Baseline = true, OperationsPerInvoke = SyntheticIndex.QueryCount)]
    public int EveryDocument() => index.Queries.Sum(Best);

    private int Best(EngineQuery query)
    {
        var top = new PriorityQueue<int, double>();
        for (var document = 0; document < frequencies.Length; document++)
        {
            var score = 0.0;
            foreach (var (_, term, weight) in query.Terms)
            {
                if (!frequencies[document].TryGetValue(term, out var frequency)) continue;
                var idf = Math.Log(1 + (Documents - documentsWith[term] + 0.5) / (documentsWith[term] + 0.5));
                score += weight * idf * frequency / (frequency + 1.2);   // all documents are of one length
            }
            if (score == 0) continue;
            if (top.Count < query.Top) top.Enqueue(document, score);
            else top.EnqueueDequeue(document, score);
        }
        return top.UnorderedItems.MaxBy(item => item.Priority).Element;
    }
}
