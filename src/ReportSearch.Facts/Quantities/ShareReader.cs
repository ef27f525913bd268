using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Quantities;

/// <summary>Reads shares told in other words than 百分之: 三分之一, 1/3, 千分之五, 一半, 过半.</summary>
internal static class ShareReader
{
    private const int LargestDenominator = 100;

    /// <summary>
    /// The share at <paramref name="at"/> of a folded text, in % to two decimals, 千分之五 in ‰; null where none stands there.
    /// </summary>
    public static Number? ReadAt(string text, int at)
    {
        if (HalfLength(text, at) is > 0 and var half) return Make(50, at, at + half);
        foreach (var (word, parts) in new[] { ("千分之", 1m), ("万分之", 100m) })
            if (StartsWith(text, at, word) && WholeAt(text, at + 3) is { } few)
                return Make(few.Coefficient / parts, at, few.Range.End);
        if (WholeAt(text, at) is not { } first || at > 0 && text[at - 1] is '/' or '.') return null;
        var end = first.Range.End;
        return StartsWith(text, end, "分之") ? Divide(WholeAt(text, end + 2), first)
            : StartsWith(text, end, "/") ? Divide(first, WholeAt(text, end + 1))
            : null;

        Number? Divide(Number? part, Number? whole) =>
            part is { Form: not NumberForm.Percent } n && whole is { Form: not NumberForm.Percent } d
            && n.Value > 0 && n.Value < d.Value && d.Value <= LargestDenominator && !GoesOn(text, Math.Max(n.Range.End, d.Range.End))
                ? Make(Math.Round(100 * n.Value / d.Value, 2), at, Math.Max(n.Range.End, d.Range.End))
                : null;
    }

    /// <summary>The length of 一半, 半数, or 半 of 过半; 0 where none stands there.</summary>
    private static int HalfLength(string text, int at) =>
        StartsWith(text, at, "一半") || StartsWith(text, at, "半数") ? 2
        : text[at] == '半' && at > 0 && text[at - 1] == '过' && !(at + 1 < text.Length && char.IsLetter(text[at + 1])) ? 1 : 0;

    private static Number? WholeAt(string text, int at) => at < text.Length ? NumberReader.ReadAt(text, at) : null;

    /// <summary>Whether more of a date or of a name stands behind a stroke: 2024/12/1, 4/5g.</summary>
    private static bool GoesOn(string text, int end) =>
        end < text.Length && (text[end] is '/' || char.IsAsciiLetterOrDigit(text[end]));

    private static Number Make(decimal percent, int start, int end) =>
        new(percent, "", NumberForm.Percent, false, CharRange.Between(start, end));

    private static bool StartsWith(string text, int at, string word) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
