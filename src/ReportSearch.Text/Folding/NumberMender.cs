namespace ReportSearch.Text.Folding;

/// <summary>
/// Gives the parts of a number one form: no grouping, a full stop for the decimal point, 〇 among Chinese digits.
/// </summary>
internal static class NumberMender
{
    /// <summary>
    /// <c>33,212</c> becomes <c>33212</c>, <c>4·3%</c> becomes <c>4.3%</c>, <c>二0一0年</c> becomes <c>二〇一〇年</c>. Works in
    /// place.
    /// </summary>
    /// <returns>The new length.</returns>
    public static int Mend(Span<char> units, Span<int> offsets, int length)
    {
        var kept = new KeptUnits(units, offsets);
        var groupEnd = -1;   // where the group after the last comma ends: a further comma may follow only there
        for (var at = 0; at < length; at++)
        {
            var plain = units[at..length].IndexOfAny(',', '·', '0');
            var start = plain < 0 ? length : at + plain;
            kept.Add(at, start);
            if (start == length) break;
            at = start;
            var after = units[(at + 1)..length];
            var unit = units[at];
            if (unit == ',' && IsGroup(after) && (kept.Length == groupEnd || EndsInFirstGroup(kept.Text)))
            {
                groupEnd = kept.Length + 3;
                continue;
            }
            if (unit == '·' && EndsInDigit(kept.Text) && StartsWithDigit(after)) unit = '.';
            if (unit == '0' && EndsInChineseDigit(kept.Text) && !NumberGoesOn(after)) unit = '〇';
            kept.Add(unit, at);
        }
        return kept.Length;
    }

    private static bool EndsInDigit(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsAsciiDigit(text[^1]);

    private static bool StartsWithDigit(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsAsciiDigit(text[0]);

    private static bool EndsInChineseDigit(ReadOnlySpan<char> text) =>
        !text.IsEmpty && "〇一二三四五六七八九".Contains(text[^1], StringComparison.Ordinal);

    private static bool NumberGoesOn(ReadOnlySpan<char> afterZero) =>
        afterZero.TrimStart('0') is [(>= '1' and <= '9') or '.' or '%' or ' ', ..];

    /// <summary>Exactly three digits.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[..3].IndexOfAnyExceptInRange('0', '9') < 0 && !StartsWithDigit(text[3..]);

    /// <summary>One to three digits that nothing of a number stands before; no leading zero.</summary>
    private static bool EndsInFirstGroup(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[^(digits + 1)])) digits++;
        if (digits is 0 or > 3 || text[^digits] == '0') return false;
        return digits == text.Length || text[^(digits + 1)] is not ('.' or ',');
    }
}
