using ReportSearch.Text.Numbers;

namespace ReportSearch.Facts.Quantities;

/// <summary>Numbers that name or date a thing and measure nothing: 2024年, 5G, “1+3+N”, 第十四届, 12345热线.</summary>
internal static class NamingNumbers
{
    private const int LongestQuotedName = 10;

    private static readonly string[] Dates =
        ["年代", "年", "月", "日", "号", "届", "世纪", "周年", "时许", "期", "版", "强", "次会议", "中全会", "大", "字方针"];

    private static readonly string[] Roads = ["国道", "省道", "县道", "高速"];

    private static readonly string[] Names =
    [
        "市民", "报警", "国集团", "方案",
        "热线", "专线", "平台", "工程", "行动", "计划", "战略", "工作", "体系",
        "模式", "机制", "联动", "政务", "急救", "电话", "便民", "服务", "国道", "省道", "高速",
    ];

    /// <summary>
    /// Whether a date or the number of a session, an edition or a rank list (500强) begins at <paramref name="end"/>,
    /// behind the number.
    /// </summary>
    public static bool IsDated(string text, int end) => StartsWithAny(text, end, Dates);

    /// <summary>Whether 几 or 数 makes the number vague: 几十亿元, 数百家, 20几个; 人数十万 does not.</summary>
    public static bool IsVague(string text, Number number)
    {
        if (After(text, number.Range.End) == '几') return true;
        var start = number.Range.Start;
        return text[start] is '十' or '百' or '千' or '万' && (Before(text, start) == '几'
            || Before(text, start) == '数' && !"人户总件指次倍座岁".Contains(Before(text, start - 1), StringComparison.Ordinal));
    }

    /// <summary>
    /// Whether the figure is a stretch of time that measures nothing: 连续12个月, 前11个月, the 15分钟 of a 15分钟生活圈.
    /// </summary>
    public static bool IsSpan(string text, Figure figure)
    {
        if (figure.Word is not { Name: "个月" or "个季度" or "天" or "周" or "小时" or "分钟" }) return false;
        var circle = text.IndexOf('圈', figure.End, Math.Min(LongestQuotedName, text.Length - figure.End));
        return (Before(text, figure.Start) == '前' && Before(text, figure.Start - 1) != '提')
            || (Before(text, figure.Start) == '续' && Before(text, figure.Start - 1) == '连')
            || circle > 0 && text[figure.End..circle].All(char.IsLetter);
    }

    /// <summary>Whether <paramref name="number"/> is part of a name, by what stands around it.</summary>
    public static bool IsNamed(string text, Number number)
    {
        var (before, after) = (Before(text, number.Range.Start), After(text, number.Range.End));
        return char.IsAsciiLetter(before) || before is '+' or '-' or '*' or '×' or '’' or '第' or '届' or '每'
            || after is '+' or '×'
            || IsRatio(text, number)
            || (before is '(' or '[' or '〔' && after is ')' or ']' or '〕')
            || IsQuotedName(text, number.Range.Start);
    }

    /// <summary>
    /// Whether <paramref name="number"/>, which has no unit, names something all the same: a year, a hot line, the
    /// number of a heading.
    /// </summary>
    public static bool IsBareName(string text, Number number)
    {
        var (start, end) = (number.Range.Start, number.Range.End);
        return Array.Exists(Roads, road => start >= 2 && string.CompareOrdinal(text, start - 2, road, 0, 2) == 0)
            || end - start > 2 && text[end - 2] == '.' && text[end - 1] == '0'   // 3.0 is a version
            || number.Scale.Length == 0 && number is { Form: NumberForm.Digits, Coefficient: >= 1900 and <= 2100 }
            || text[start] == '0' && end - start > 1 && text[start + 1] != '.'
            || char.IsAsciiLetter(After(text, end))
            || start == 0 && After(text, end) is '.' or '、' or ')'
            || StartsWithAny(text, end, Names);
    }

    /// <summary>Whether a short name in quotation marks holds <paramref name="at"/>: “20条”, “三个100”.</summary>
    private static bool IsQuotedName(string text, int at)
    {
        var open = text.LastIndexOf('“', at, Math.Min(at + 1, LongestQuotedName));
        if (open < 0) return false;
        var close = text.IndexOf('”', open);
        return close > at && close - open <= LongestQuotedName;
    }

    private static bool IsRatio(string text, Number number)
    {
        var (start, end) = (number.Range.Start, number.Range.End);
        return IsColon(Before(text, start)) && char.IsAsciiDigit(Before(text, start - 1))
            || IsColon(After(text, end)) && char.IsAsciiDigit(After(text, end + 1));
    }

    private static bool IsColon(char character) => character is ':' or '∶';

    private static char Before(string text, int at) => at > 0 ? text[at - 1] : '\0';

    private static char After(string text, int at) => at < text.Length ? text[at] : '\0';

    private static bool StartsWithAny(string text, int at, string[] words)
    {
        foreach (var word in words)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return true;
        return false;
    }
}
