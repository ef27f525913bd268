using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Text;

namespace ReportSearch.Answers.Questions;

/// <summary>Finds the years a question speaks of.</summary>
internal static partial class YearReader
{
    private const int LongestRange = 80;
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The years and spans of years in a folded question, in text order.</summary>
    /// <param name="folded">Folded by <see cref="TextFolder"/>; places may be blanks.</param>
    /// <param name="newest">The newest report year, which 今年 is; null where there is none.</param>
    public static IReadOnlyList<YearMention> Read(string folded, int? newest)
    {
        var text = ChineseYear().Replace(folded, m => string.Concat(m.Value.Select(AsDigit)));
        text = Blank(BaseYear(), text);
        var found = new List<YearMention>(PeriodReader.Read(text, newest));
        var named = text;
        foreach (Match m in Range().Matches(text)) found.Add(SpanOf(m));
        foreach (Match m in ShortRange().Matches(text)) found.Add(SpanOf(m));
        named = Blank(ShortRange(), Blank(Range(), named));
        if (newest is { } last && KindReader.IsTrend(text))
        {
            foreach (Match m in Since().Matches(named))
                if (Number(m.Groups[1]) is var from && from <= last)
                    found.Add(new YearMention(new CharRange(m.Index, m.Length), from, Math.Min(last, from + LongestRange), ReadPartOrigin.Inferred));
            named = Blank(Since(), named);
        }
        foreach (Match m in Full().Matches(named)) found.Add(At(m, Number(m.Groups[1])));
        foreach (Match m in Short().Matches(named)) found.Add(At(m, Century(Number(m.Groups[1]))));
        var latest = found.Where(m => !m.IsWhole).Select(m => (int?)m.To).LastOrDefault();
        if (latest is null && newest is { } now)
            foreach (Match m in Relative().Matches(text))
                found.Add(At(m, now + OffsetOf(m.Value)) with { Origin = ReadPartOrigin.Inferred });
        else if (latest is { } year && AgainstYearBefore().Match(text) is { Success: true } against)
            found.Add(At(against, year - 1) with { Origin = ReadPartOrigin.Inferred });
        return [.. found.DistinctBy(m => (m.From, m.To)).OrderBy(m => m.Range.Start)];
    }

    /// <summary>Whether the years of a folded question are those of reports: named so, or the newest.</summary>
    public static bool AreOfReports(string folded, IReadOnlyList<YearMention> years, int? newest) =>
        years.Any(y => !y.IsWhole)
        && (OfReport().IsMatch(folded) || years.All(y => y.IsWhole || (y.Origin == ReadPartOrigin.Inferred && y.From == y.To && y.From >= newest)));

    /// <summary>Whether a folded question asks for a figure of a plan, of another year than the report's that gives it.</summary>
    public static bool IsOfPlan(string folded) => FiveYearPlan().IsMatch(folded) && !OfReport().IsMatch(folded);

    /// <summary>Takes phrases of time out of a folded question.</summary>
    public static string Strip(string folded) => TimePhrase().Replace(folded, " ");

    /// <summary>The phrases of time in a folded question.</summary>
    public static Regex.ValueMatchEnumerator Phrases(string folded) => TimePhrase().EnumerateMatches(folded);

    private static YearMention At(Match match, int year) => new(new CharRange(match.Index, match.Length), year, year, ReadPartOrigin.Said);

    private static YearMention SpanOf(Match m)
    {
        int from = Number(m.Groups[1]), to = Number(m.Groups[2]);
        if (from < 100) from = Century(from);
        if (to < 100) to += from / 100 * 100;
        if (to < from && m.Groups[2].Length == 2) to += 100;
        if (to < from) (from, to) = (to, from);
        return new YearMention(new CharRange(m.Index, m.Length), from, Math.Min(to, from + LongestRange), ReadPartOrigin.Said);
    }

    private static string Blank(Regex phrase, string text) => phrase.Replace(text, m => new string(' ', m.Length));

    private static int OffsetOf(string relative) => relative switch
    {
        "明年" or "下一年" => 1,
        "去年" or "上年" or "上一年" or "前一年" or "last year" => -1,
        "前年" => -2,
        _ => 0,
    };

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static int Century(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;

    private static char AsDigit(char c) => ChineseDigits.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? (char)('0' + i) : c;

    [GeneratedRegex("[一二][〇一二三四五六七八九]{3}(?=年|-|至|到)")]
    private static partial Regex ChineseYear();

    /// <summary>比1952年增加: the year compared with is not the year asked of.</summary>
    [GeneratedRegex(@"比(?:19|20)[0-9][0-9]年(?=[增提上下减翻多高降])")]
    private static partial Regex BaseYear();

    [GeneratedRegex("[一二三四五六七八九十]五[”\"]?(?:计划|规划)|第.{1,2}个五年")]
    private static partial Regex FiveYearPlan();

    [GeneratedRegex(@"(?<![0-9])((?:19|20)[0-9][0-9])年?(?:-|至|到)((?:(?:19|20)[0-9][0-9])|[0-9][0-9](?=年))(?:年度?)?")]
    private static partial Regex Range();

    /// <summary>2003年以来, 2003年起: until the newest report, where a course is asked for.</summary>
    [GeneratedRegex(@"(?<![0-9])((?:19|20)[0-9][0-9])年(?:以来|起|以后|至今|到现在|到今天|开始)")]
    private static partial Regex Since();

    [GeneratedRegex(@"(?<![0-9.])([0129][0-9])年?(?:-|至|到)([0129][0-9])年")]
    private static partial Regex ShortRange();

    [GeneratedRegex(@"(?<![0-9.])((?:19|20)[0-9][0-9])(?![0-9.%套个家所人万亿亩户公条处座部项名吨斤元千米辆床张只次头瓦]|行动|工程)(?:年度?)?")]
    private static partial Regex Full();

    /// <summary>09年, 98年; 24年 only where no count of years can stand: at the beginning, behind a place or another year.</summary>
    [GeneratedRegex(
        @"(?<![0-9.])(0[0-9]|[5-9][0-9]|[1-4][0-9](?=年(?:国务院|政府|的?报告|[年初底]|两会))|(?<=^|[\s和与跟、,])[12][0-9])年(?!来|代|间|以|内|期)")]
    private static partial Regex Short();

    [GeneratedRegex("(?:年|年度)(?:的|那份|年初的|初的)?[^,。?、;]{0,8}?(?:报告|工作.告)")]
    private static partial Regex OfReport();

    [GeneratedRegex("今年|本年|去年|上年|上一年|(?<![比较])前一年|前年|明年|下一年|this year|last year")]
    private static partial Regex Relative();

    /// <summary>2024年和去年比: both years are asked of; 比去年增长 asks of one.</summary>
    [GeneratedRegex("[和与跟同](?:去年|上年|上一年|前一年)的?(?:相?比|对比)")]
    private static partial Regex AgainstYearBefore();

    [GeneratedRegex(
        @"(?:(?:19|20)[0-9][0-9]年?(?:-|至|到))?(?<![0-9.])(?:19|20)[0-9][0-9](?![0-9])(?:年度|年)?(?:底|初|末|间)?|(?<![0-9.])(?:[0129][0-9]年?(?:-|至|到))?[0-9][0-9]年(?:底|初)?" +
        "|[一二][〇一二三四五六七八九]{3}年|今年|本年度?|去年|上年|上一年|前年|明年|全年|这[一二两三四五六七八九十]年|近[两二三四五六七八九十]年|this year|last year")]
    private static partial Regex TimePhrase();
}
