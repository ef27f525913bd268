using System.Text.RegularExpressions;

namespace ReportSearch.Facts.Statements;

/// <summary>The time that a clause opens with, which belongs to no subject: 2029年底, “十四五”期间, 五年内.</summary>
internal static partial class OpeningTime
{
    /// <summary>How long the time at <paramref name="start"/> is; 0 where none stands there.</summary>
    public static int LengthAt(string text, int start, int end) =>
        Opening().Match(text, start, end - start) is { Success: true } match ? match.Length : 0;

    // A number of years is no time in 九年义务教育 or 三年制.
    [GeneratedRegex(@"\G(?:截至|截止|从|自|到|至|在|于)?(?:"
        + @"(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:(?:到|至|--?)(?:\d{4}|[〇零一二三四五六七八九]{4})年)?"
        + @"|“?[一二三四五六七八九十]{1,2}五”?(?=期间|时期|末|以来|计划)"
        + @"|第?[一二三四五六七八九十]+个?五年(?=计划(?:期间|时期|期内|内|中|的)|期间|内)"
        + @"|[一二三四五六七八九]十年代"
        + @"|(?:这|近|最近|过去|今后|前|后|未来|本|全|当|每)?(?:\d{1,2}|[一二两三四五六七八九十几]{1,3})个?多?年(?:多|半)?(?![级龄制报均薪义])"
        + @"|[今去上本当前明]年|\d{1,2}(?:月份?)?(?:-+|至|到)\d{1,2}月份?|\d{1,2}月份?(?:\d{1,2}日)?)"
        + @"(?:计划|时间|上半年|下半年|年底|年末|前?[一二三四]个?季度|\d{1,2}(?:月份?)?(?:-+|至|到)\d{1,2}月份?|[一二三四五六七八九十\d]+月(?:份|底|末|初)?(?:\d{1,2}日)?|"
        + @"期间|时期|以来|以前|以后|之后|期内|初期|中期|后期|以内|内|来|间|中(?![等小国央外])|里|后|底|末|初|前|度|春|秋|起)*")]
    private static partial Regex Opening();
}
