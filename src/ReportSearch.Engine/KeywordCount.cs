namespace ReportSearch.Engine;

/// <summary>A keyword and how many documents have it.</summary>
/// <param name="Keyword">As indexed.</param>
/// <param name="Documents">Live documents.</param>
public readonly record struct KeywordCount(string Keyword, int Documents);
