using System.Text.RegularExpressions;

using ReportSearch.Corpus.Mending;

namespace ReportSearch.Corpus.Outline;

/// <summary>The title lines above a report: they describe it and are no part of its text.</summary>
internal static partial class Masthead
{
    private const int Longest = 60;

    /// <summary>
    /// Whether the line is a title (…报告), a line of occasion (——2024年1月8日在…会议上), or names the speaker or the source.
    /// </summary>
    public static bool IsTitleOrByline(string line) =>
        line.Length <= Longest && !line.Contains('。', StringComparison.Ordinal) && Numbering.Of(line) is null && Line.IsMatch(line);

    /// <summary>Whether the line can be no more than the name of a person, as it stands alone below a title.</summary>
    public static bool IsName(string line) => Name.IsMatch(line);

    /// <summary>Whether the line stands below a title and says more: ——….</summary>
    public static bool IsSubtitle(string line) => line.Length <= Longest && line.StartsWith('—') && !Endings.IsFinished(line);

    [GeneratedRegex("""
        ^(?:——|--|—)
        | (?:报告|報告|公报|纲要|规划|意见|解读)(?:[（(《].{1,20}[）)》])?$
        | (?:会议|會議|大会)上?$
        | ^(?:\S{0,12})(?:省长|市长|主席|总理|總理|州长|县长|区长|旗长|盟长|主任)\s?\S{2,8}$
        | ^来源
        | ^[（(].{2,30}[）)]$
        | ^[0-9０-９〇一二三四五六七八九]{4}年[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Line { get; }

    [GeneratedRegex(@"^[\u4E00-\u9FFF]\s?[\u4E00-\u9FFF]{1,2}(?:·?[\u4E00-\u9FFF]{1,4})?$")]
    private static partial Regex Name { get; }
}
