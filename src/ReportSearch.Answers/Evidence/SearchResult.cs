using ReportSearch.Answers.Questions;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Evidence;

/// <summary>What a search found.</summary>
/// <param name="Understood">The words as understood: which place and year were inferred.</param>
/// <param name="Filter">The limits that were applied.</param>
/// <param name="Hits">Passages, best first; those of the same words are one hit.</param>
public sealed record SearchResult(Question Understood, ReportFilter Filter, IReadOnlyList<PassageHit> Hits);
