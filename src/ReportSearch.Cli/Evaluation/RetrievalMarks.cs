using ReportSearch.Index.Searching;

namespace ReportSearch.Cli.Evaluation;

/// <summary>How early a search finds a passage that holds evidence.</summary>
internal static class RetrievalMarks
{
    /// <summary>How many hits are looked at.</summary>
    public const int Deepest = 10;

    private static readonly int[] Depths = [1, 5, Deepest];

    /// <summary>recall@1, @5 and @10: whether one of so many first hits holds a piece of the evidence.</summary>
    public static IReadOnlyDictionary<string, double> Of(GoldQuestion gold, IReadOnlyList<PassageHit> hits)
    {
        var first = hits.TakeWhile(hit => !gold.Evidence.Any(e => EvidenceMatch.Holds(hit.Passage, e))).Count();
        return Depths.ToDictionary(
            depth => $"recall@{depth}", depth => first < Math.Min(depth, hits.Count) ? 1.0 : 0.0);
    }
}
