using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportSearch.Facts.Statements;

/// <summary>A time named in a folded sentence.</summary>
/// <param name="Year">The year; null for a period of several (五年来, “十四五”).</param>
/// <param name="IsStage">Whether, at a sentence's head, it holds for the sentences behind it too.</param>
internal readonly partial record struct TimeExpression(int? Year, bool IsStage)
{
    /// <summary>
    /// The last time named before <paramref name="end"/>, years that something is merely compared with (比2020年) left
    /// out.
    /// </summary>
    public static TimeExpression? LastBefore(string sentence, int end, int? reportYear)
    {
        TimeExpression? last = null;
        foreach (Match match in Times().Matches(sentence[..end]))
        {
            if (match.Groups["compared"].Success) continue;
            last = match switch
            {
                _ when match.Groups["year"] is { Success: true } year => OfYear(ReadYear(year.ValueSpan), reportYear),
                _ when match.Groups["span"].Success => new TimeExpression(null, true),
                _ when match.Groups["now"].Success => new TimeExpression(reportYear, true),
                _ when match.Groups["past"].Success => new TimeExpression(reportYear - 1, true),
                _ when match.Groups["earlier"].Success => new TimeExpression(reportYear - 2, false),
                _ => new TimeExpression(reportYear + 1, false),
            };
        }
        return last;
    }

    private static TimeExpression OfYear(int year, int? reportYear) =>
        new(year, year == reportYear || year == reportYear - 1);

    private static int ReadYear(ReadOnlySpan<char> digits)
    {
        if (char.IsAsciiDigit(digits[0])) return int.Parse(digits, CultureInfo.InvariantCulture);
        var year = 0;
        foreach (var digit in digits) year = year * 10 + "〇一二三四五六七八九".IndexOf(digit, StringComparison.Ordinal);
        return year;
    }

    [GeneratedRegex("""
        (?<compared>(?:比|较|同|与|为|等于|相当于|超过|按)(?:\d{4}年|[〇一二三四五六七八九]{4}年|上年|去年|前年))
        |(?<span>(?:\d{4}|[〇一二三四五六七八九]{4})年?(?:-|至|到)(?:\d{2,4}|[〇一二三四五六七八九]{4})年
            |(?:自|从)?(?:\d{4}|[〇一二三四五六七八九]{4})年(?:\d{1,2}月)?以来
        |“?(?:十[一二三四五]?|(?<=“)[一二三五六七八九])五”?(?=时期|期间|末|以来|前|后|,|将|要|累计|我|全|计划|规划(?:目标|期)|$)
            |(?:过去的?)?(?:[二两三四五十几]+|\d{1,2})年(?:来|间|内|里|中|累计|共|时间|平均|合计)
            |过去的?[二两三四五]年|这[二两三四五]年|近年来|改革开放以来|建国以来|本届政府)
        |(?<year>[0-9]{4}|[〇一二三四五六七八九]{4})(?=年(?!代|级|来|前))
        |(?<past>今年以来|今年(?:上半年|前|一季度)|去年|上年|过去的?一年|一年来)
        |(?<now>今年|本年度)
        |(?<earlier>前年)
        |(?<next>明年)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Times();
}
