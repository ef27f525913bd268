using ReportSearch.Facts.Quantities;

namespace ReportSearch.Answers.Commitments;

/// <summary>What a piece of evidence makes of a promise.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
internal readonly record struct Verdict(CommitmentStatus Status, double Confidence)
{
    private const decimal AboutTolerance = 0.02m;
    private const double SureOfFigures = 0.9;
    private const double UnsureOfBounds = 0.6;

    /// <summary>Silence, which is never "broken".</summary>
    public static Verdict NoLaterReport { get; } = new(CommitmentStatus.NoLaterReport, 1);

    /// <summary>Whether it is final, and not only a step on the way.</summary>
    public bool IsFinal => Status is CommitmentStatus.Kept or CommitmentStatus.KeptInPart or CommitmentStatus.Missed;

    /// <summary>A figure against the one promised: at least, at most, or about as much, as the promise says.</summary>
    /// <param name="promised">The figure promised; negative for a fall.</param>
    /// <param name="reached">The figure reached.</param>
    /// <param name="isCeiling">Whether less is better: a rise of prices, a rate of unemployment, a deficit.</param>
    public static Verdict OfFigures(Quantity promised, Quantity reached, bool isCeiling)
    {
        var scale = promised.Value == 0 ? 0 : promised.BaseValue / promised.Value;
        var isFall = promised.Value < 0;
        var wantsLess = isFall ? promised.Comparator != Comparator.AtMost : isCeiling || promised.Comparator == Comparator.AtMost;
        var wanted = wantsLess && !isFall && promised.UpperValue is { } upper ? upper * scale : promised.BaseValue;
        var slack = promised.Comparator == Comparator.About ? AboutTolerance * Math.Abs(wanted) : 0;
        var got = reached.BaseValue;
        var kept = wantsLess ? got <= wanted + slack : got >= wanted - slack;
        // what is told as "more than" may be more than enough, what is told as "nearly" less than that
        var isOpen = kept ? reached.Comparator == (wantsLess ? Comparator.AtLeast : Comparator.AtMost) : reached.Comparator == (wantsLess ? Comparator.AtMost : Comparator.AtLeast);
        return new Verdict(kept ? CommitmentStatus.Kept : CommitmentStatus.Missed, isOpen ? UnsureOfBounds : SureOfFigures);
    }
}

/// <summary>Evidence found in a later report.</summary>
/// <param name="Citation">The words.</param>
/// <param name="Verdict">What they make of the promise.</param>
internal sealed record Finding(Citation Citation, Verdict Verdict)
{
    /// <summary>The one that decides among those of later reports, oldest first: the surest final one, else the newest step on the way.</summary>
    public static Finding? Deciding(IReadOnlyList<Finding> found) =>
        found.Where(finding => finding.Verdict.IsFinal).MaxBy(finding => finding.Verdict.Confidence) ?? (found is [.., var newest] ? newest : null);
}
