using ReportSearch.Facts.Quantities;

namespace ReportSearch.Answers.Commitments;

/// <summary>What a piece of evidence makes of a promise.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
internal readonly record struct Verdict(CommitmentStatus Status, double Confidence)
{
    private const decimal AboutTolerance = 0.02m;
    private const double SureOfFigures = 0.9;

    /// <summary>Silence, which is never "broken".</summary>
    public static Verdict NoLaterReport { get; } = new(CommitmentStatus.NoLaterReport, 1);

    /// <summary>A figure against the one promised: at least, at most, or about as much, as the promise says.</summary>
    /// <param name="promised">The figure promised.</param>
    /// <param name="reached">The figure reached.</param>
    /// <param name="isCeiling">Whether less is better: a rise of prices, a rate of unemployment, a deficit.</param>
    public static Verdict OfFigures(Quantity promised, Quantity reached, bool isCeiling)
    {
        decimal wanted = promised.BaseValue, got = reached.BaseValue;
        var slack = promised.Comparator == Comparator.About ? AboutTolerance * Math.Abs(wanted) : 0;
        var kept = isCeiling || promised.Comparator == Comparator.AtMost || wanted < 0 ? got <= wanted + slack : got >= wanted - slack;
        return new Verdict(kept ? CommitmentStatus.Kept : CommitmentStatus.Missed, SureOfFigures);
    }
}

/// <summary>Evidence found in a later report.</summary>
/// <param name="Citation">The words.</param>
/// <param name="Verdict">What they make of the promise.</param>
internal sealed record Finding(Citation Citation, Verdict Verdict);
