using System.Text.RegularExpressions;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>What a later report says of a target without telling its figure: 淘汰燃煤锅炉任务超额完成.</summary>
internal static partial class TaskEvidence
{
    private const int FewestPairs = 3;
    private const double LeastShare = 0.8;
    private const double Sureness = 0.8;

    /// <summary>The clause that says the task was carried out; null where none does.</summary>
    public static Finding? Find(Commitment promise, Statement target, LaterReport later)
    {
        var pairs = PledgedThing.PairsOf(TextFolder.Fold(target.Subject).Text).ToHashSet(StringComparer.Ordinal);
        if (pairs.Count < FewestPairs) return null;
        return later.ClausesWithPairs(pairs)
            .Where(named => named.Clause.Modality == Modality.Result && named.Clause.Period?.To == promise.Deadline
                && Carried().IsMatch(named.Clause.Folded) && pairs.Count(named.Pairs.Contains) >= LeastShare * pairs.Count)
            .Select(named => new Finding(new Citation(named.Passage, named.Clause.Range), new Verdict(CommitmentStatus.Kept, Sureness)))
            .FirstOrDefault();
    }

    [GeneratedRegex("(?:指标|任务|目标)[^,]{0,4}(?:超额|提前|如期|全面|圆满|顺利|全部)?(?:完成|实现)$|(?:超额|提前|如期|全面|圆满|顺利|全部)(?:完成|实现)[^,]*(?:指标|任务|目标)$")]
    private static partial Regex Carried();
}
