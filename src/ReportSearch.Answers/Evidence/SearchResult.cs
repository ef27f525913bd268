using ReportSearch.Answers.Questions;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Evidence;

/// <summary>What a search found.</summary>
/// <param name="Understood">The words as understood: which place and year were inferred.</param>
/// <param name="Filter">The limits that were applied.</param>
/// <param name="Hits">Passages, best first; those of the same words are one hit.</param>
public sealed record SearchResult(Question Understood, ReportFilter Filter, IReadOnlyList<PassageHit> Hits)
{
    /// <summary>
    /// Limits that the words set and no report meets, so that they were left out: years that no report is of, quoted words
    /// that no passage has.
    /// </summary>
    public IReadOnlyList<string> Unmet { get; init; } = [];

    /// <summary>The words with a slip mended that was found in them: for the reader to choose. Null where there is none.</summary>
    public string? DidYouMean { get; init; }
}
