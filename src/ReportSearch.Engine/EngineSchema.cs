namespace ReportSearch.Engine;

/// <summary>What the documents of an index are made of; fixed when the index is created.</summary>
/// <param name="TextFields">Names of the scored fields, for example words, bigrams, headings.</param>
/// <param name="VectorDimension">Length of the vectors; 0 where there are none.</param>
public sealed record EngineSchema(IReadOnlyList<string> TextFields, int VectorDimension);
