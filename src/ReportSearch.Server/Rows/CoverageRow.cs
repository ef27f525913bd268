using ReportSearch.Answers;

namespace ReportSearch.Server.Rows;

/// <summary>Which of the reports searched speak of what was asked.</summary>
/// <param name="Searched">How many reports were searched.</param>
/// <param name="Speaking">The ids of those that do.</param>
/// <param name="Silent">The ids of those that do not.</param>
public sealed record CoverageRow(int Searched, IReadOnlyList<string> Speaking, IReadOnlyList<string> Silent)
{
    /// <summary>The row of <paramref name="coverage"/>.</summary>
    public static CoverageRow Of(AnswerCoverage coverage) => new(
        coverage.Searched, [.. coverage.Speaking.Select(r => r.Id.Value)], [.. coverage.Silent.Select(r => r.Id.Value)]);
}
