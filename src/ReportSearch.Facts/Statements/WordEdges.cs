namespace ReportSearch.Facts.Statements;

/// <summary>Finds words of a list at the edges of a run of text, the longest first.</summary>
internal sealed class WordEdges
{
    private readonly string[] words;

    /// <param name="words">Separated by white space.</param>
    public WordEdges(string words) =>
        this.words = [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .OrderByDescending(word => word.Length)];

    /// <summary>
    /// The longest word that begins at <paramref name="start"/> and ends by <paramref name="end"/>; null where none
    /// does.
    /// </summary>
    public string? AtStart(string text, int start, int end)
    {
        foreach (var word in words)
            if (start + word.Length <= end && string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
                return word;
        return null;
    }

    /// <summary>
    /// The longest word that ends at <paramref name="end"/> and begins no earlier than <paramref name="start"/>; null
    /// where none does.
    /// </summary>
    public string? AtEnd(string text, int start, int end)
    {
        foreach (var word in words)
            if (end - word.Length >= start && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
                return word;
        return null;
    }
}
