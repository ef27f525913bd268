using System.Text.RegularExpressions;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>
/// What a later report makes of a target that it tells again: by words (没有实现年初确定的…4%的目标, 略低于8%的预定目标), or by the
/// figure that stands behind (曾提出把…控制在6%以内。涨幅仍然高达9%).
/// </summary>
internal static partial class RecalledTarget
{
    private const double LeastShare = 0.6;
    private const double OfWords = 0.85;
    private const double OfFigureBehind = 0.8;
    private const int FarthestBehind = 60;

    /// <summary>The words that tell; null where the target is not told again, or nothing follows from it.</summary>
    public static Finding? Find(Commitment promise, Statement target, LaterReport later)
    {
        if (promise.Deadline != later.Year - 1) return null;
        var pairs = PledgedThing.PairsOf(TextFolder.Fold(target.Subject).Text).ToHashSet(StringComparer.Ordinal);
        if (pairs.Count == 0) return null;
        return later.ClausesWithPairs(pairs)
            .Where(named => pairs.Count(named.Pairs.Contains) >= LeastShare * pairs.Count && Tells(named.Clause.Folded, target.Quantity))
            .Select(named => ByWords(named) ?? ByFigureBehind(promise, target, named, later))
            .OfType<Finding>().FirstOrDefault();
    }

    /// <summary>Whether <paramref name="words"/> say that a target was not reached; the figure in them is the target's then.</summary>
    public static bool SaysMissed(string words) => Failed().IsMatch(words);

    private static bool Tells(string clause, Quantity promised) => QuantityReader.Read(clause)
        .Any(told => told.BaseUnit == promised.BaseUnit && Math.Abs(told.BaseValue) == Math.Abs(promised.BaseValue));

    private static Finding? ByWords(NamingClause named)
    {
        var status = SaysMissed(named.Clause.Folded) ? CommitmentStatus.Missed
            : Reached().IsMatch(named.Clause.Folded) ? CommitmentStatus.Kept
            : (CommitmentStatus?)null;
        return status is { } told ? new Finding(new Citation(named.Passage, named.Clause.Range), new Verdict(told, OfWords)) : null;
    }

    private static Finding? ByFigureBehind(Commitment promise, Statement target, NamingClause named, LaterReport later)
    {
        var reached = later.ResultsLike(target)
            .Where(result => result.Citation.Passage.Id == named.Passage.Id
                && result.Statement.Quantity.Range.Start > named.Clause.Range.End
                && result.Statement.Quantity.Range.Start <= named.Clause.Range.End + FarthestBehind)
            .MinBy(result => result.Statement.Quantity.Range.Start);
        if (reached is null || (reached.Statement.Indicator ?? target.Indicator) != target.Indicator || !IsOfOneMeasure(reached.Statement, target)) return null;
        var verdict = Verdict.OfFigures(target.Quantity, reached.Statement.Quantity, FigureEvidence.IsCeiling(promise));
        return new Finding(reached.Citation, verdict with { Confidence = OfFigureBehind });
    }

    /// <summary>A percentage behind a target is told as the target is, as the rise (涨幅达9%) or as having risen.</summary>
    private static bool IsOfOneMeasure(Statement reached, Statement target) =>
        reached.Measure == target.Measure || target.Quantity.BaseUnit == "%";

    [GeneratedRegex("(?:没有|没|未能?)(?:完全|全部|如期)?(?:实现|完成|达到)|低于.*(?:预定|预期|原定|年初).*目标")]
    private static partial Regex Failed();

    [GeneratedRegex("(?:实现|完成|达到|超过)了?.*(?:预定|预期|原定|年初|确定|提出).*(?:目标|任务)")]
    private static partial Regex Reached();
}
