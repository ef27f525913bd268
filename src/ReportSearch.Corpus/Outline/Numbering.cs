using System.Text.RegularExpressions;

namespace ReportSearch.Corpus.Outline;

/// <summary>The number at the beginning of a heading or list item.</summary>
/// <param name="Style">Which kind.</param>
/// <param name="Value">From 1.</param>
/// <param name="Length">Units of the mark itself.</param>
internal sealed partial record Numbering(HeadingStyle Style, int Value, int Length)
{
    private static readonly (HeadingStyle Style, Regex Pattern)[] Patterns =
    [
        (HeadingStyle.Chapter, ChapterMark),
        (HeadingStyle.Part, PartMark),
        (HeadingStyle.Numeral, NumeralMark),
        (HeadingStyle.BracketedNumeral, BracketedNumeralMark),
        (HeadingStyle.Ordinal, OrdinalMark),
        (HeadingStyle.Digit, DigitMark),
        (HeadingStyle.BracketedDigit, BracketedDigitMark),
        (HeadingStyle.LeadIn, LeadInMark),
    ];

    /// <summary>The number that <paramref name="text"/> begins with; null where there is none.</summary>
    public static Numbering? Of(string text)
    {
        foreach (var (style, pattern) in Patterns)
            if (pattern.Match(text) is { Success: true } match)
                return new Numbering(style, ValueOf(match.Groups[1].Value), match.Length);
        return null;
    }

    /// <summary>
    /// Whether <paramref name="text"/> is a number and no more, as where a bold number stands on a line of its own.
    /// </summary>
    public static bool IsBare(string text) =>
        text.Length <= 6 && (Of(text)?.Length == text.Length || text is "首先，" or "其次，" or "最后，");

    private static int ValueOf(string digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            if (char.IsDigit(digit)) value = value * 10 + (int)char.GetNumericValue(digit);
            else if (digit == '十') value = Math.Max(value, 1) * 10;
            else value += "一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal) + 1;
        }
        return Math.Max(value, 1);
    }

    [GeneratedRegex("^第([一二三四五六七八九十]{1,3})[章编篇]")]
    private static partial Regex ChapterMark { get; }

    [GeneratedRegex("^第([一二三四五六七八九十]{1,3})节")]
    private static partial Regex PartMark { get; }

    [GeneratedRegex("^([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十]、)")]
    private static partial Regex NumeralMark { get; }

    [GeneratedRegex("^[（(]([一二三四五六七八九十]{1,3})[）)]、?")]
    private static partial Regex BracketedNumeralMark { get; }

    [GeneratedRegex("^第([一二三四五六七八九十]{1,3})[、，]")]
    private static partial Regex OrdinalMark { get; }

    [GeneratedRegex("^([0-9０-９]{1,2})[.．、](?![0-9０-９])")]
    private static partial Regex DigitMark { get; }

    [GeneratedRegex("^[（(]([0-9０-９]{1,2})[）)]|^[①-⑳]")]
    private static partial Regex BracketedDigitMark { get; }

    [GeneratedRegex("^(?:([一二三四五六七八九十]{1,2})(?:是|要)|首先|其次)")]
    private static partial Regex LeadInMark { get; }
}
