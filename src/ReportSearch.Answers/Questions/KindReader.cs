using System.Text.RegularExpressions;
using ReportSearch.Facts.Indicators;

namespace ReportSearch.Answers.Questions;

/// <summary>Tells from a question's wording what sort of answer it wants.</summary>
internal static partial class KindReader
{
    /// <summary>The kind of a folded question that names so many places and years.</summary>
    public static QuestionKind Read(string folded, int places, int years)
    {
        var several = places > 1 || years > 1;
        if (Ranking().IsMatch(folded)) return QuestionKind.Ranking;
        if (Commitment().IsMatch(folded)) return QuestionKind.Commitment;
        if (Trend().IsMatch(folded) || (years > 2 && Moving().IsMatch(folded)) || (years > 2 && Value().IsMatch(folded))) return QuestionKind.Trend;
        if (several && (Comparison().IsMatch(folded) || Value().IsMatch(folded))) return QuestionKind.Comparison;
        if (places > 1 && Than().IsMatch(folded)) return QuestionKind.Comparison;
        if (When().IsMatch(folded)) return QuestionKind.Entity;
        if (Description().IsMatch(folded)) return QuestionKind.Description;
        if (Value().IsMatch(folded) && !Named().IsMatch(folded)) return QuestionKind.Value;
        if (List().IsMatch(folded)) return QuestionKind.List;
        if (Entity().IsMatch(folded)) return QuestionKind.Entity;
        if (Comparison().IsMatch(folded)) return QuestionKind.Comparison;
        if (YesNo().IsMatch(folded)) return QuestionKind.YesNo;
        return Quantity().IsMatch(folded) || IsOfMeasure(folded) ? QuestionKind.Value : QuestionKind.Description;
    }

    /// <summary>Whether a folded question asks for a time.</summary>
    public static bool AsksWhen(string folded) => When().IsMatch(folded);

    /// <summary>Whether a folded question asks for a course over years.</summary>
    public static bool IsTrend(string folded) => Trend().IsMatch(folded);

    /// <summary>Whether the words, time apart, end in a known indicator or in a noun of quantity: 某市2024年客运量, 某市客运量2024年.</summary>
    private static bool IsOfMeasure(string folded)
    {
        var words = YearReader.Strip(folded).TrimEnd('?', '。', ' ');
        return Measured().IsMatch(words) || IndicatorCatalog.Default.FindAll(words).Any(m => m.Range.End == words.Length);
    }

    /// <summary>Whether a folded question's wording tells a kind at all.</summary>
    public static bool Tells(string folded) =>
        Ranking().IsMatch(folded) || Commitment().IsMatch(folded) || Trend().IsMatch(folded) || Comparison().IsMatch(folded)
        || Description().IsMatch(folded) || Value().IsMatch(folded) || List().IsMatch(folded) || Entity().IsMatch(folded) || YesNo().IsMatch(folded);

    /// <summary>The kind of a question whose wording is not to count.</summary>
    public static QuestionKind General(int indicators, int places, int years) =>
        indicators == 0 ? QuestionKind.Description : places > 1 || years > 1 ? QuestionKind.Comparison : QuestionKind.Value;

    [GeneratedRegex("最[高低多少大小快慢宽严长短](?!期)(?!限|气|的?(?:困难|问题|挑战|短板|难题))|排名第一|位居第一|谁.{0,12}最|前[两二三四五六七八九十\\d]+[名位](?:的|是|有|分别|都|[?,。]|$)|highest|lowest")]
    private static partial Regex Ranking();

    [GeneratedRegex(
        "做到了|兑现|对得上|接住|接得上|说得?的?(?:是不是|是否)?一样|有没有出入|落实了|后来|进展如何|最后.{0,6}(?:建成|做到|完成|实现)|(?:建成|完成|实现|达到|落实|达成|办成|兑现)(?:任务|目标)?了?(?:没有|没|吗)|完成(?:得怎么样|得如何|情况)" +
        "|(?:目标|指标|计划).{0,20}实际|(?:要|提出|承诺|答应).{0,40}(?:最后|年底|到头来|到底).{0,10}(?:多少|几)|原定.{0,30}实际|随后|以后做得" +
        "|(?<![需重主])(?:要|想|说|定|提出?|承诺|答应|保证|目标|指标|预期|任务|力争|争取).{0,40}(?:最后|结果|实际|到头来|最终|[一二两三四五]年后|年底有|头.{1,3}个月).{0,12}(?:多少|几(?=[^年])|没有?\\??$|吗|呢|如何|怎样)|(?:承诺|答应|保证).{0,40}了(?:多少|几)")]
    private static partial Regex Commitment();

    /// <summary>甲比乙高吗: of two places.</summary>
    [GeneratedRegex("比[^,。?]{2,24}[高低多少大小快慢强](?:吗|不|没有|[?]|$)")]
    private static partial Regex Than();

    /// <summary>A time is asked for, which is a name of the calendar.</summary>
    [GeneratedRegex("(?:哪一?[年月天日](?:份|度)?|何时|(?:什么|啥)时候|几月)(?!.{0,8}(?:报告|[高低多少大小]))")]
    private static partial Regex When();

    /// <summary>What is measured, at the end; 工作量 and 质量 are matters.</summary>
    [GeneratedRegex("(?:(?<!质|力|能|变|含|流)量|额|(?<!效)率|里程|比例|占比|人数|户数|收入|支出|产值|增加值|总值|面积|长度|密度|浓度|指数)$")]
    private static partial Regex Measured();

    [GeneratedRegex("走势|趋势|逐年|历年|各年|每年分别|怎么变|如何变化|变化情况|trend")]
    private static partial Regex Trend();

    /// <summary>How something went, where years are named: 怎么涨上来的.</summary>
    [GeneratedRegex("怎么(?:样)?(?:一年年|一步步)?[涨增升降减跌变]|每年|年年")]
    private static partial Regex Moving();

    [GeneratedRegex("对比|相比|比较|比一?比|分别|各(?![^,?]{0,8}[成为是叫]什么)|谁|哪个更|哪个[高低多大快]|更[高低多大快]|一样|差多少|差几|有啥变化|(?<!什么)变化|调高|调低|[跟和与].{0,24}比|哪年.{0,4}[高低多少大小]")]
    private static partial Regex Comparison();

    [GeneratedRegex(
        "为什么|为何|原因|怎么(?!样)|如何|怎样|哪些?方面|哪些(?:工作|措施|举措|做法|困难|问题|要求|准备|财政|“|成效|短板|变化|经验)|讲了|说了什么|困难|短板|总体要求|指什么|难在哪" +
        "|什么意思|是什么样|介绍|总结|概括|why |how (?!many|much)")]
    private static partial Regex Description();

    [GeneratedRegex(
        "多少|百分之几|(?<!哪)几(?=个|家|所|项|套|名|座|部|条|处|户|亩|万|亿|成|倍|位|人|款|只|艘|次|天|分|口)|第几|多大|多高|多快|多长|多宽|目标值|目标\\??$|什么水平|是?[涨升增]还?是[跌降减]" +
        "|增速目标|how (?:many|much)|what .{0,60}(?:rate|target|percentage|growth|output|total)")]
    private static partial Regex Value();

    [GeneratedRegex("^(?!.*(?:多少|百分之几|第几)).*(?:什么(?!水平)|哪几)")]
    private static partial Regex Named();

    [GeneratedRegex("哪些|哪几|有啥|各[^,?]{0,8}[成为是叫]什么|是哪[一二两三四五六七八九十\\d]|哪[一二两三四五六七八九十\\d]|包括|什么(?:等级|项目|工程|内容)|列[一出举]|名单|列一下|which .{0,40}s ")]
    private static partial Regex List();

    [GeneratedRegex("叫什么|什么名字|叫啥|哪(?:家|位|座|片|艘|个|所|项|一|条|款|部|支|场|颗)|谁|名称|which|who|what is the name")]
    private static partial Regex Entity();

    [GeneratedRegex("吗\\??$|是否|有没有|是不是|能不能")]
    private static partial Regex YesNo();

    [GeneratedRegex("目标|增速|增长|比重|总量|产量|规模|排第|涨幅|税率|金额|强度|growth|target|\\brate\\b|output|income")]
    private static partial Regex Quantity();
}
