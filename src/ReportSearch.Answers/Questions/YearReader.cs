using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportSearch.Answers.Questions;

/// <summary>Finds the years a question speaks of.</summary>
internal static partial class YearReader
{
    private const int LongestRange = 80;
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>Years in a folded question, ascending, each once.</summary>
    /// <param name="folded">Folded by <see cref="ReportSearch.Text.TextFolder"/>.</param>
    /// <param name="newest">The newest report year that 今年 can mean; null where there is none.</param>
    /// <param name="ofReport">Whether the years are those of reports: named so, or relative to the newest.</param>
    public static IReadOnlyList<int> Read(string folded, int? newest, out bool ofReport)
    {
        var text = BaseYear().Replace(ChineseYear().Replace(folded, m => string.Concat(m.Value.Select(AsDigit))), "");
        if (FiveYearPlan().IsMatch(text) && !OfReport().IsMatch(text)) text = Full().Replace(text, "");
        var years = new SortedSet<int>();
        text = Range().Replace(text, m =>
        {
            int from = Number(m.Groups[1]), to = Number(m.Groups[2]);
            if (to < 100) to += from / 100 * 100;
            if (to < from && m.Groups[2].Length == 2) to += 100;
            if (to < from) (from, to) = (to, from);
            for (var year = from; year <= Math.Min(to, from + LongestRange); year++) years.Add(year);
            return m.Value[^1] == '年' ? "年" : "";
        });
        foreach (Match m in Full().Matches(text)) years.Add(Number(m.Groups[1]));
        foreach (Match m in Short().Matches(text)) years.Add(Century(Number(m.Groups[1])));
        ofReport = years.Count > 0 && OfReport().IsMatch(folded);
        if (years.Count == 0 && newest is { } now && Relative().Match(text) is { Success: true } relative)
        {
            years.Add(relative.Value == "明年" ? now + 1 : now);
            ofReport = true;
        }
        return [.. years];
    }

    /// <summary>Takes phrases of time out of a folded question.</summary>
    public static string Strip(string folded) => TimePhrase().Replace(folded, " ");

    /// <summary>The phrases of time in a folded question.</summary>
    public static Regex.ValueMatchEnumerator Phrases(string folded) => TimePhrase().EnumerateMatches(folded);

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static int Century(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;

    private static char AsDigit(char c) => ChineseDigits.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? (char)('0' + i) : c;

    [GeneratedRegex("[一二][〇一二三四五六七八九]{3}(?=年|-)")]
    private static partial Regex ChineseYear();

    /// <summary>比1952年增加: the year compared with is not the year asked of.</summary>
    [GeneratedRegex(@"比(?:19|20)[0-9][0-9]年(?=[增提上下减翻多高降])")]
    private static partial Regex BaseYear();

    /// <summary>"六五"计划, 第一个五年计划: the report that gives the plan is of another year than the plan's.</summary>
    [GeneratedRegex("[一二三四五六七八九十]五[”\"]?(?:计划|规划)|第.{1,2}个五年")]
    private static partial Regex FiveYearPlan();

    [GeneratedRegex(@"(?<![0-9])((?:19|20)[0-9][0-9])年?(?:-|至|到)((?:(?:19|20)[0-9][0-9])|[0-9][0-9](?=年))年?")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<![0-9.])((?:19|20)[0-9][0-9])(?![0-9.%套个家所人万亿亩户公条处座部项名吨斤元千米辆床张只次头瓦]|行动|工程)")]
    private static partial Regex Full();

    [GeneratedRegex(@"(?<![0-9.])(0[0-9]|[5-9][0-9]|[1-4][0-9](?=年(?:国务院|政府|的?报告|[年初底]|两会)))年(?!来|代|间|以|内|期)")]
    private static partial Regex Short();

    [GeneratedRegex("(?:年|年度)(?:的|那份|年初的|初的)?[^,。?、;]{0,8}?(?:报告|工作.告)")]
    private static partial Regex OfReport();

    [GeneratedRegex("今年|本年|去年|上年|明年|this year|last year")]
    private static partial Regex Relative();

    [GeneratedRegex(
        @"(?:(?:19|20)[0-9][0-9]年?(?:-|至|到))?(?<![0-9.])(?:19|20)[0-9][0-9](?![0-9])(?:年度|年)?(?:底|初|末|间)?|(?<![0-9.])[0-9][0-9]年(?:底|初)?" +
        "|[一二][〇一二三四五六七八九]{3}年|今年|本年度?|去年|上年|明年|全年|这[一二两三四五六七八九十]年|this year|last year")]
    private static partial Regex TimePhrase();
}
