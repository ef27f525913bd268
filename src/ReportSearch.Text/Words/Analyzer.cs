namespace ReportSearch.Text.Words;

/// <summary>Text to the terms that are indexed and asked for.</summary>
public sealed class Analyzer
{
    /// <summary>The analyzer over the lexicon that ships with the project.</summary>
    public static Analyzer Default { get; } = new();

    /// <summary>
    /// The words of <paramref name="text"/> with where they stand (in <paramref name="text"/>, unfolded), in text order. Numbers with their
    /// unit are words of their own in normal form (百分之八 and ８％ are both "8%"); Latin words are lower case; punctuation is left out.
    /// </summary>
    public IReadOnlyList<Token> Words(string text) { _ = text; return []; }

    /// <summary>Every two neighbouring Chinese characters of the folded text (and single ones that stand alone), in text order.</summary>
    public IReadOnlyList<string> Bigrams(string text) { _ = text; return []; }
}
