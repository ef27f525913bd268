using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using ReportSearch.Engine;

namespace ReportSearch.Benchmarks;

/// <summary>The ten nearest of the vectors, beside a scan of the vectors as floats.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class VectorBenchmark : IDisposable
{
    private SyntheticIndex index = null!;

    [Params(50_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Open() => index = new SyntheticIndex(Documents);

    [GlobalCleanup]
    public void Dispose()
    {
        index.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(OperationsPerInvoke = SyntheticIndex.QueryCount)]
    public int Engine() =>
        index.Queries.Sum(query => index.Reader.Search(query with { Terms = [] }).Hits[0].Document.Value);

    [Benchmark(OperationsPerInvoke = SyntheticIndex.QueryCount)]
    public int EngineHybrid() => index.Queries.Sum(query => index.Reader.Search(query).Hits[0].Document.Value);

    [Benchmark(Baseline = true, OperationsPerInvoke = SyntheticIndex.QueryCount)]
    public int FloatScan() => index.Queries.Sum(Nearest);

    private int Nearest(EngineQuery query)
    {
        var top = new PriorityQueue<int, float>();
        for (var document = 0; document < index.Documents.Count; document++)
        {
            var cosine = TensorPrimitives.Dot(query.Vector, index.Documents[document].Vector);
            if (top.Count < query.Top) top.Enqueue(document, cosine);
            else top.EnqueueDequeue(document, cosine);
        }
        return top.UnorderedItems.MaxBy(item => item.Priority).Element;
    }
}
