using ReportSearch.Text;

namespace ReportSearch.Corpus.Mending;

/// <summary>
/// Takes out white space that justification or a recogniser put inside words and numbers (81.4 %, 2 4 条, 就 业).
/// </summary>
internal static class Spaces
{
    /// <summary>
    /// The text with a single space where white space parts Latin words or whole numbers, or where columns stand apart
    /// (two spaces or more between Chinese characters), and none elsewhere.
    /// </summary>
    public static MappedText Mend(MappedText source)
    {
        var text = source.Text;
        var builder = new MappedTextBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                builder.Append(text[at], source.SourceOffsets[at]);
                at++;
                continue;
            }
            var end = at;
            while (end < text.Length && char.IsWhiteSpace(text[end])) end++;
            if (at > 0 && end < text.Length && Parts(text, at, end)) builder.Append(' ', source.SourceOffsets[at]);
            at = end;
        }
        return builder.Length == text.Length ? source : builder.Build();
    }

    /// <summary>Whether a space must stay where two lines are put together between these two characters.</summary>
    public static bool PartsWords(char before, char after) => char.IsAsciiLetter(before) && char.IsAsciiLetter(after);

    private static bool Parts(string text, int start, int end)
    {
        char before = text[start - 1], after = text[end];
        if (PartsWords(before, after)) return true;
        if (char.IsDigit(before) && char.IsDigit(after)) return PartsNumbers(text, start, end);
        if (IsPoint(before) && char.IsDigit(after)) return IsLineNumber(text, start - 1);
        if (char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after)) return true;
        return end - start > 1 && IsHan(before) && IsHan(after);
    }

    /// <summary>2 4 and 12 345 are one number each; 2023 2024 are two.</summary>
    private static bool PartsNumbers(string text, int start, int end)
    {
        int left = start, right = end;
        while (left > 0 && char.IsDigit(text[left - 1])) left--;
        while (right < text.Length && char.IsDigit(text[right])) right++;
        int before = start - left, after = right - end;
        var areDigits = before == 1 || after == 1;
        var areGroups = before <= 3 && after == 3;
        return before > 3 || after > 3 || !(areDigits || areGroups);
    }

    private static bool IsLineNumber(string text, int point)
    {
        var start = point;
        while (start > 0 && char.IsDigit(text[start - 1])) start--;
        return start == 0 && point <= 2;
    }

    private static bool IsPoint(char c) => c is '.' or '．';

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
