using ReportSearch.Text.Words;

namespace ReportSearch.Embeddings;

/// <summary>A passage to embed.</summary>
/// <param name="Text">As it is displayed.</param>
/// <param name="Words">Its words, cut already.</param>
public readonly record struct PassageWords(string Text, TermList Words);
