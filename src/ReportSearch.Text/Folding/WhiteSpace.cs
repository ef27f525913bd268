namespace ReportSearch.Text.Folding;

/// <summary>Leaves out the white space that line wraps and recognisers put inside Chinese text and numbers.</summary>
internal static class WhiteSpace
{
    /// <summary>
    /// Keeps one space after a Latin letter before a Latin letter or a digit (<c>belt and road</c>), and between two
    /// numbers that are clearly two (<c>2024 2025</c>); leaves out all other white space (<c>2 4 条</c>,
    /// <c>63 . 7 %</c>). Works in place.
    /// </summary>
    /// <returns>The new length.</returns>
    public static int Fold(Span<char> units, Span<int> offsets, int length)
    {
        var kept = new KeptUnits(units, offsets);
        for (var at = 0; at < length;)
        {
            var rest = units[at..length];
            var start = rest.IndexOf(' ') is >= 0 and var space ? at + space : length;
            kept.Add(at, start);
            var end = units[start..length].IndexOfAnyExcept(' ') is >= 0 and var word ? start + word : length;
            if (end < length && Separates(kept.Text, units[end..length])) kept.Add(' ', start);
            at = end;
        }
        return kept.Length;
    }

    private static bool Separates(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty) return false;
        if (IsLatin(before[^1])) return IsLatin(after[0]) || char.IsAsciiDigit(after[0]);
        if (!char.IsAsciiDigit(after[0])) return false;
        var right = NumberLength(after);
        // "1. 2024", not "63. 7"
        if (before[^1] == '.') return before.Length > 1 && char.IsAsciiDigit(before[^2]) && right > 2;
        if (!char.IsAsciiDigit(before[^1])) return false;
        var left = 1;
        while (left < before.Length && IsNumberPart(before[^(left + 1)])) left++;
        return left > 1 && right > 1;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && IsNumberPart(text[length])) length++;
        return length;
    }

    private static bool IsNumberPart(char unit) => char.IsAsciiDigit(unit) || unit == '.';

    private static bool IsLatin(char unit) => unit < '\u2000' && char.IsLetter(unit);
}
