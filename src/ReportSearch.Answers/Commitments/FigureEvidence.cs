using System.Text.RegularExpressions;
using ReportSearch.Answers.Indicators;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Answers.Commitments;

/// <summary>What the figures of a later report make of a target.</summary>
internal static partial class FigureEvidence
{
    private const double Partial = 0.6;
    private const double Early = 0.7;
    private const double Estimated = 0.8;
    private const double OfWordsAlone = 0.9;
    private const int WholeYear = 12;

    /// <summary>
    /// The figure of <paramref name="later"/> that tells most of the target: of the time promised, else on the way there; null
    /// where it tells nothing.
    /// </summary>
    public static Finding? Find(Commitment promise, ToldFigure target, LaterReport later)
    {
        if (promise.Deadline is not { } due) return null;
        return later.ResultsLike(target.Statement)
            .Where(found => SameThing.Is(target, found))
            .Select(found => new { found.Citation, Verdict = Judge(promise, target, found, due, later.Year) })
            .Where(found => found.Verdict is not null)
            .OrderByDescending(found => found.Verdict!.Value.IsFinal).ThenByDescending(found => found.Verdict!.Value.Confidence)
            .Select(found => new Finding(found.Citation, found.Verdict!.Value))
            .FirstOrDefault();
    }

    private static Verdict? Judge(Commitment promise, ToldFigure told, ToldFigure found, int due, int reportedIn)
    {
        var (target, reached, words) = (told.Statement, found.Statement, found.Citation.Quote);
        if (reached.Period is not { } period || Plan().IsMatch(words) || RecalledTarget.SaysMissed(words) || IsOfSeveralYears(promise.Text) != IsOfSeveralYears(words)) return null;
        if (GrowthBase.IsOfSeveralYears(reached, found.Citation) || GrowthBase.IsOfSeveralYears(target, told.Citation)) return null;
        var (from, to) = target.Period is { } planned && planned.From < planned.To ? (planned.From, planned.To) : (due, due);
        if (period.To != to || period.From != from)
            return period.From >= from && period.To < to && period.To >= reportedIn - 1 ? OnTheWay(promise, told, found) : null;
        if (period.LastMonth < WholeYear && (promise.DeadlineMonth ?? WholeYear) > period.LastMonth)
            return new Verdict(CommitmentStatus.InProgress, Partial);
        var verdict = Compare(told, found, IsCeiling(promise));
        var sureness = (target.Indicator is null ? OfWordsAlone : 1) * (Estimate().IsMatch(words) ? Estimated : 1);
        return verdict with { Confidence = verdict.Confidence * sureness };
    }

    /// <summary>Before its time a target may be kept, where a level to be reached is reached, but never missed.</summary>
    private static Verdict OnTheWay(Commitment promise, ToldFigure target, ToldFigure reached) =>
        target.Statement.Measure == Measure.Level && !IsCeiling(promise) && Compare(target, reached, false).Status == CommitmentStatus.Kept
            ? new Verdict(CommitmentStatus.Kept, Early)
            : new Verdict(CommitmentStatus.InProgress, Early);

    /// <summary>减少1000万人以上 and 减少1232万人 tell how much less there is; whether that is written as a fall does not matter.</summary>
    private static Verdict Compare(ToldFigure target, ToldFigure reached, bool isCeiling) =>
        target.Statement.Measure == reached.Statement.Measure
            ? Verdict.OfFigures(target.Statement.Quantity, reached.Statement.Quantity, isCeiling)
            : Verdict.OfFigures(Size(target.Statement.Quantity), Size(reached.Statement.Quantity), false);

    private static Quantity Size(Quantity quantity) => quantity with { Value = Math.Abs(quantity.Value) };

    /// <summary>Whether less is better: a rise of prices, a rate of unemployment, what is to be kept within bounds.</summary>
    public static bool IsCeiling(Commitment promise) => promise.Indicator?.Category == "prices" || Ceiling().IsMatch(promise.Text);

    [GeneratedRegex("控制|以内|以下|不超过|失业率|物价|零售价格|消费价格|通货膨胀|赤字|死亡率|发病率|事故|能耗(?!.{0,6}[降减])|负债率")]
    private static partial Regex Ceiling();

    private static bool IsOfSeveralYears(string words) => Span().IsMatch(words);

    [GeneratedRegex("累计|[二三四五]年(?!级)|年均|平均每年|每年平均|”时期|”期间|本届")]
    private static partial Regex Span();

    /// <summary>A target told again: 要把物价涨幅控制在4%以内.</summary>
    [GeneratedRegex("^(?:要|提出|把.*控制在.*(?:左右|以内)$)|目标是")]
    private static partial Regex Plan();

    [GeneratedRegex("预计|预期|初步|有望|大约")]
    private static partial Regex Estimate();
}
