using ReportSearch.Text.Words;

namespace ReportSearch.Engine;

/// <summary>A document to store.</summary>
/// <param name="Terms">A list a text field of the schema, in its order: the terms in text order, repeats kept.</param>
/// <param name="Keywords">Exact terms to filter and delete by, for example "place=4114".</param>
/// <param name="Vector">Unit vector of the schema's dimension; empty where the document has none.</param>
/// <param name="Stored">Bytes given back as they are.</param>
public sealed record EngineDocument(
    IReadOnlyList<TermList> Terms, IReadOnlyList<string> Keywords, float[] Vector, byte[] Stored)
{
    /// <summary>The words themselves, given back as they are; exact phrases are looked for here.</summary>
    public string Text { get; init; } = "";
}
