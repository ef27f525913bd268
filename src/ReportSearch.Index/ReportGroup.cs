using ReportSearch.Corpus.Places;

namespace ReportSearch.Index;

/// <summary>The reports of one place, year and kind.</summary>
/// <param name="Place">The division they report on; null where unknown.</param>
/// <param name="Year">The year they plan; null where unknown.</param>
/// <param name="Kind">For example 政府工作报告.</param>
/// <param name="Reports">How many there are, at least one.</param>
public sealed record ReportGroup(Place? Place, int? Year, string Kind, int Reports);
