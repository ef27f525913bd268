using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Evidence;

/// <summary>A search as a user gives it.</summary>
/// <param name="Text">The words; 1 to 1000 characters.</param>
/// <param name="Top">How many hits, 1 to 100.</param>
/// <param name="Place">A place's name, which limits strictly; null: inferred from the words.</param>
/// <param name="Year">A report year, which limits strictly; null: inferred from the words.</param>
/// <param name="Kind">A kind of report, which limits strictly; null: any.</param>
/// <param name="Mode">Words, vectors or both.</param>
public sealed record SearchRequest(
    string Text, int Top = 10, string? Place = null, int? Year = null, string? Kind = null, SearchMode Mode = SearchMode.Hybrid)
{
    /// <summary>How much each kind of evidence counts.</summary>
    internal SearchWeights Weights { get; init; } = SearchWeights.Standard;
}
