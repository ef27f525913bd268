namespace ReportSearch.Text.Words;

/// <summary>A word of a text.</summary>
/// <param name="Term">Its folded form: what is indexed.</param>
/// <param name="Range">Where it stands.</param>
public readonly record struct Token(string Term, CharRange Range);
