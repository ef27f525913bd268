using ReportSearch.Index;

namespace ReportSearch.Answers;

/// <summary>Which of the reports searched speak of what was asked; the counts are those of a full scan.</summary>
/// <param name="Speaking">Those that do.</param>
/// <param name="Silent">Those that do not.</param>
public sealed record AnswerCoverage(IReadOnlyList<ReportHeader> Speaking, IReadOnlyList<ReportHeader> Silent)
{
    /// <summary>How many reports were searched.</summary>
    public int Searched => Speaking.Count + Silent.Count;
}
