namespace ReportSearch.Answers;

/// <summary>The grid page that draws what was answered.</summary>
/// <param name="Indicator">Its full name.</param>
/// <param name="Places">Names; empty for all.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
public sealed record ChartLink(string Indicator, IReadOnlyList<string> Places, int From, int To);
