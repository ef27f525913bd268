using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportSearch.Facts.Statements;

/// <summary>By when something is promised.</summary>
/// <param name="Year">By the end of this year, or of <paramref name="Month"/> in it.</param>
/// <param name="Month">1 to 12; null where the text names none.</param>
public readonly partial record struct Deadline(int Year, int? Month = null)
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>
    /// The last deadline named in folded <paramref name="words"/> (年底前, 6月底前, 2025年, 三年内); null where none is.
    /// </summary>
    internal static Deadline? In(ReadOnlySpan<char> words, int? reportYear)
    {
        Deadline? last = null;
        foreach (Match match in Named().Matches(words.ToString()))
        {
            var year = match.Groups["year"] is { Success: true } written ? int.Parse(written.ValueSpan, CultureInfo.InvariantCulture)
                : match.Groups["years"] is { Success: true } count ? reportYear + CountOf(count.Value) - 1
                : match.Groups["next"].Success ? reportYear + 1
                : last?.Year ?? reportYear;
            if (year is not { } known) continue;
            int? month = match.Groups["month"] is { Success: true } m ? int.Parse(m.ValueSpan, CultureInfo.InvariantCulture)
                : match.Groups["half"].Success ? 6
                : match.Groups["quarter"] is { Success: true } quarter ? 3 * CountOf(quarter.Value)
                : null;
            last = new Deadline(known, month is >= 1 and <= 12 ? month : null);
        }
        return last;
    }

    private static int CountOf(string number) => number switch
    {
        "两" => 2,
        "十" => 10,
        _ when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) => count,
        _ => Digits.IndexOf(number[^1], StringComparison.Ordinal),
    };

    [GeneratedRegex("""
        (?<![比较同与为按]|[0-9])(?<year>(?:19|20)[0-9]{2})年(?:(?<month>[0-9]{1,2})月[底末]?|(?<half>上半年|年中)|(?<quarter>[一二三四])季度)?(?![0-9-])
        |(?<![0-9一二三四五六七八九十])(?<month>[0-9]{1,2})月(?:[底末]|[0-9]{1,2}日)?(?:以|之)?前
        |(?<next>明年)(?:(?<month>[0-9]{1,2})月[底末]?|(?<half>上半年))?
        |(?<years>[一二两三四五六七八九十]|[0-9]{1,2})年(?:之?内|时间内?(?=建|完|把))|(?:今后|未来)(?<years>[一二两三四五六七八九十]|[0-9]{1,2})年
        |年底前?|年内|今年内?(?!以来)(?:(?<half>上半年)|(?<month>[0-9]{1,2})月[底末])?|(?<half>上半年)(?=[^,]{0,12}[建完开启投竣通出]) | (?<quarter>[一二三四])季度末?前
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();
}
