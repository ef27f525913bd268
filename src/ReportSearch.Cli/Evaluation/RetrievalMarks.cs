using ReportSearch.Index.Searching;

namespace ReportSearch.Cli.Evaluation;

/// <summary>How early a search finds a passage that holds evidence.</summary>
internal static class RetrievalMarks
{
    /// <summary>How many hits are looked at.</summary>
    public const int Deepest = 10;

    /// <summary>The mark to raise: 1 over the rank of the first passage that holds evidence.</summary>
    public const string MeanReciprocalRank = "mrr@10";

    private static readonly int[] Depths = [1, 5, Deepest];

    /// <summary>
    /// recall@1, @5 and @10: whether one of so many first hits holds a piece of the evidence; mrr@10: 1 over the first
    /// such hit's rank, 0 where none of ten does.
    /// </summary>
    public static IReadOnlyDictionary<string, double> Of(GoldQuestion gold, IReadOnlyList<PassageHit> hits)
    {
        var rank = RankOf(gold, hits);
        var marks = Depths.ToDictionary(depth => $"recall@{depth}", depth => rank <= depth ? 1.0 : 0.0);
        marks[MeanReciprocalRank] = rank is { } found ? 1.0 / found : 0;
        return marks;
    }

    /// <summary>The rank of the first hit that holds evidence, 1 to 10; null where none does.</summary>
    public static int? RankOf(GoldQuestion gold, IReadOnlyList<PassageHit> hits)
    {
        for (var i = 0; i < Math.Min(Deepest, hits.Count); i++)
            if (gold.Evidence.Any(e => EvidenceMatch.Holds(hits[i].Passage, e))) return i + 1;
        return null;
    }

    /// <summary>The rank for a reader, and what came first instead.</summary>
    public static string Told(GoldQuestion gold, IReadOnlyList<PassageHit> hits)
    {
        var rank = RankOf(gold, hits) is { } found ? $"rank {found}" : $"not in {Deepest}";
        return hits.Count == 0 ? "nothing found" : $"{rank} | first: {hits[0].Passage.Report.Source}: {hits[0].Passage.Text}";
    }
}
