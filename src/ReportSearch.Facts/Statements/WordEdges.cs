namespace ReportSearch.Facts.Statements;

/// <summary>Finds words of a list at the edges of a run of text, the longest first.</summary>
internal sealed class WordEdges
{
    private static readonly string[] None = [];

    /// <summary>By their first character and by their last, for few words of a list stand where one is looked for.</summary>
    private readonly Dictionary<char, string[]> byFirst, byLast;

    /// <param name="words">Separated by white space.</param>
    public WordEdges(string words)
    {
        var longestFirst = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).OrderByDescending(word => word.Length).ToList();
        byFirst = longestFirst.GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.ToArray());
        byLast = longestFirst.GroupBy(word => word[^1]).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>
    /// The longest word that begins at <paramref name="start"/> and ends by <paramref name="end"/>; null where none
    /// does.
    /// </summary>
    public string? AtStart(string text, int start, int end)
    {
        if (start >= end) return null;
        foreach (var word in byFirst.GetValueOrDefault(text[start], None))
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
        if (end <= start) return null;
        foreach (var word in byLast.GetValueOrDefault(text[end - 1], None))
            if (end - word.Length >= start && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
                return word;
        return null;
    }
}
