using ReportSearch.Index.Passages;

namespace ReportSearch.Index.Searching;

/// <summary>A passage found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">What it is ranked by, greater is better.</param>
/// <param name="KeywordScore">
/// BM25 over all fields, with what its surroundings and its sentences add; 0 where neither it nor they have a word.
/// </param>
/// <param name="VectorScore">Cosine; 0 where there is no vector.</param>
public sealed record PassageHit(Passage Passage, double Score, double KeywordScore, double VectorScore)
{
    /// <summary>The other passages of the hits that say the same in the same words, best first.</summary>
    public IReadOnlyList<Passage> Also { get; init; } = [];
}
