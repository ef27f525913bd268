namespace ReportSearch.Engine;

/// <summary>What to look for.</summary>
/// <param name="Terms">Weighted terms; a document's keyword score is Σ weight · BM25(field, term).</param>
/// <param name="Vector">Unit vector, or empty for keyword search alone.</param>
/// <param name="Filter">Every group must be met: a document meets a group when it has one of its keywords. Empty: all
/// documents.</param>
/// <param name="Top">How many hits at most.</param>
/// <param name="VectorWeight">Weight of the vector list in the fusion, 0 to 1; 0 gives the keyword order, 1 the vector
/// order.</param>
public sealed record EngineQuery(
    IReadOnlyList<QueryTerm> Terms,
    float[] Vector,
    IReadOnlyList<IReadOnlyList<string>> Filter,
    int Top,
    double VectorWeight)
{
    /// <summary>Every phrase must stand in a document's text.</summary>
    public IReadOnlyList<QueryPhrase> Phrases { get; init; } = [];

    /// <summary>
    /// Whether to count every document that has a term of the query and meets filter and phrases; otherwise the count
    /// is of those that were looked at.
    /// </summary>
    public bool CountAll { get; init; }
}

/// <summary>A term asked for.</summary>
/// <param name="Field">Index into the schema's text fields.</param>
/// <param name="Term">As indexed.</param>
/// <param name="Weight">Its part in the score; above 0.</param>
public readonly record struct QueryTerm(int Field, string Term, double Weight);

/// <summary>Words that must stand in a document's text as they are, but for folding.</summary>
/// <param name="Text">The words.</param>
/// <param name="Field">The text field that holds <paramref name="Terms"/>.</param>
/// <param name="Terms">
/// Terms that every document with the phrase has, and that so narrow down where to look; may be empty.
/// </param>
public sealed record QueryPhrase(string Text, int Field, IReadOnlyList<string> Terms);
