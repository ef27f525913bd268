using System.Text.RegularExpressions;

using ReportSearch.Text;

namespace ReportSearch.Corpus.Mending;

/// <summary>Small edits that keep the way back.</summary>
internal static class MappedEdits
{
    /// <summary>
    /// The text without what <paramref name="pattern"/> matches; a group named "keep" inside a match stays.
    /// </summary>
    public static MappedText Without(this MappedText text, Regex pattern)
    {
        if (!pattern.IsMatch(text.Text)) return text;
        var builder = new MappedTextBuilder();
        var at = 0;
        foreach (Match match in pattern.Matches(text.Text))
        {
            builder.Append(text.Slice(CharRange.Between(at, match.Index)));
            if (match.Groups["keep"] is { Success: true } kept)
                builder.Append(text.Slice(new CharRange(kept.Index, kept.Length)));
            at = match.Index + match.Length;
        }
        builder.Append(text.Slice(CharRange.Between(at, text.Text.Length)));
        return builder.Build();
    }

    /// <summary>The text with other characters in the places of its own, one for one.</summary>
    public static MappedText Respelled(this MappedText text, Func<string, string> respell)
    {
        var spelled = respell(text.Text);
        if (string.Equals(spelled, text.Text, StringComparison.Ordinal)) return text;
        var builder = new MappedTextBuilder();
        for (var i = 0; i < spelled.Length; i++) builder.Append(spelled[i], text.SourceOffsets[i]);
        return builder.Build();
    }

    /// <summary>The text without white space at its ends.</summary>
    public static MappedText Trimmed(this MappedText text)
    {
        int start = 0, end = text.Text.Length;
        while (start < end && char.IsWhiteSpace(text.Text[start])) start++;
        while (end > start && char.IsWhiteSpace(text.Text[end - 1])) end--;
        return end - start == text.Text.Length ? text : text.Slice(CharRange.Between(start, end));
    }
}
