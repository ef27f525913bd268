using ReportSearch.Engine;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>The engine, with one thread a question.</summary>
internal sealed class EngineSearcher(string folder) : ISearcher
{
    private readonly EngineReader reader = EngineReader.Open(folder, threads: 1);

    public int[] Search(EngineQuery query)
    {
        var hits = reader.Search(query).Hits;
        var documents = new int[hits.Count];
        for (var i = 0; i < documents.Length; i++) documents[i] = hits[i].Document.Value;
        return documents;
    }

    public void Dispose() => reader.Dispose();
}
