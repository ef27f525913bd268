namespace ReportSearch.Engine;

/// <summary>What the documents of an index are made of; fixed when the index is created.</summary>
/// <param name="TextFields">The scored fields, for example words, bigrams, headings.</param>
/// <param name="VectorDimension">Length of the vectors; 0 where there are none.</param>
public sealed record EngineSchema(IReadOnlyList<TextField> TextFields, int VectorDimension);

/// <summary>A scored field, and how BM25 weighs it.</summary>
/// <param name="Name">For people: the engine knows fields by their place in the schema.</param>
public sealed record TextField(string Name)
{
    /// <summary>How slowly repeats of a term stop counting; from 0.</summary>
    public float K1 { get; init; } = 1.2f;

    /// <summary>How much a long field is held against a document, 0 to 1.</summary>
    public float B { get; init; } = 0.75f;
}
