using ReportSearch.Engine;

namespace ReportSearch.Tests.Engine;

/// <summary>The scores by definition: every document is scored, with plain loops and in double.</summary>
/// <param name="documents">All documents that count in the statistics, in document order.</param>
internal sealed class ReferenceSearch(IReadOnlyList<EngineDocument> documents)
{
    public double KeywordScore(EngineDocument document, EngineQuery query) => query.Terms.Sum(asked =>
    {
        var terms = document.Terms[asked.Field];
        double frequency = terms.Count(term => term == asked.Term);
        if (frequency == 0) return 0;
        var withField = documents.Count(other => other.Terms[asked.Field].Count > 0);
        var withTerm = documents.Count(other => other.Terms[asked.Field].Contains(asked.Term));
        var averageLength = documents.Sum(other => other.Terms[asked.Field].Count) / (double)withField;
        var idf = Math.Log(1 + (withField - withTerm + 0.5) / (withTerm + 0.5));
        return asked.Weight * idf * frequency / (frequency + 1.2 * (1 - 0.75 + 0.75 * terms.Count / averageLength));
    });

    public static double Cosine(EngineDocument document, EngineQuery query) =>
        document.Vector.Zip(query.Vector, (a, b) => (double)a * b).Sum();

    public static bool Meets(EngineDocument document, EngineQuery query) =>
        query.Filter.All(group => group.Any(document.Keywords.Contains));
}
