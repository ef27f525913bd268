using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index;

namespace ReportSearch.Answers.Indicators;

/// <summary>
/// Tells the questions that the indicator grid can answer: for figures of known indicators and of nothing narrower.
/// </summary>
internal static partial class IndicatorQuestion
{
    /// <summary>
    /// Whether <paramref name="question"/> asks for figures of its indicators as such. Words right before an indicator narrow
    /// it (农机出口额), and so do those elsewhere that some passage holds; words that none holds are of the asking.
    /// </summary>
    public static bool IsPlain(Question question, ReportIndex index)
    {
        if (question.Indicators.Count == 0) return false;
        var masked = Neutral().Replace(question.Subject, m => new string(' ', m.Length));
        var mentions = IndicatorCatalog.Default.FindAll(question.Subject);
        if (mentions.Count == 0) return false;
        var rest = masked.ToCharArray();
        foreach (var mention in mentions)
        {
            if (mention.Range.Start > 0 && char.IsLetterOrDigit(masked[mention.Range.Start - 1])) return false;
            Array.Fill(rest, ' ', mention.Range.Start, mention.Range.Length);
        }
        return !index.Analyzer.Words(new string(rest)).Any(word => char.IsAsciiDigit(word.Term[0]) || (word.Term.Length > 1 && index.Holds(word.Term)));
    }

    /// <summary>
    /// The places whose figures are meant: those named; where none is, the country if its reports are of the years asked of,
    /// or the only place that has any. Empty where that cannot be told.
    /// </summary>
    public static IReadOnlyList<Place> PlacesOf(Question question, ReportIndex index)
    {
        if (question.Places.Count > 0) return question.Places;
        var years = Aspect.Union(question).Years;
        var places = index.Groups.Where(g => years.Count == 0 || (g.Year is { } year && years.Contains(year)))
            .Select(g => g.Place).OfType<Place>().DistinctBy(place => place.Code).ToList();
        return places.Find(place => place.Parent is null) is { } country ? [country] : places.Count == 1 ? places : [];
    }

    /// <summary>
    /// The cells that tell of a place and year of a question, the likeliest first: what was reached before what was planned,
    /// unless a report of that year is asked of. Without a year, those of the newest report of the place.
    /// </summary>
    public static IReadOnlyList<FigureSlot> SlotsOf(Question question, Place place, int? year, Modality? modality, ReportIndex index)
    {
        var newest = index.Groups.Where(g => g.Place?.Code == place.Code).Max(g => g.Year);
        if ((year ?? newest) is not { } spoken) return [];
        var ofReport = year is null || question.Time == QuestionTime.Report;
        var target = new FigureSlot(place, spoken, Modality.Target);
        var result = new FigureSlot(place, ofReport ? spoken - 1 : spoken, Modality.Result);
        return modality switch
        {
            Modality.Target => [target],
            Modality.Result => [result],
            _ => ofReport ? [target, result] : [result, target],
        };
    }

    /// <summary>Words about a figure that say nothing of what it is a figure of.</summary>
    [GeneratedRegex(
        "主要|结果|实绩|经济社会发展|预期|目标值?|计划|指标|任务|同比|增长率?|增速|增幅|涨幅|降幅|速度|增加|提高|提升|下降|降低|减少|上涨|上升|涨|跌|达到|完成|实现|控制|保持|稳定|总量|总额|总值|总产量?|总数|数量"
        + "|数值|数字|数据|人数|规模|水平|额度|全年|全省|全市|全国|全县|全区|本省|本市|我省|我市|我国|国务院|国家|政府|工作|报告|年度|当年|次年|左右|以上|以内|以下|至少|最多|安排|拟|设定|设|提出|确定|公布|宣布"
        + "|之间|期间|变化|变动|相差|差距|差|对比|相比|比较|比|更|最|高|低|多|少|快|慢|大|小|哪|谁|一样|相同|各自|分别|区别|不同|前[一二三四五六七八九十\\d]+名?|第[一二三四五六七八九十\\d]+名?|排名|排行|排第|名列|名次|排"
        + "|以来|开始|为止|历年|每年|逐年|各年|这些年|近几年|走势|趋势|曲线|画|列|查|看|帮|请|想|知道|了解|[两二三四五六七八九十]个?(?:省份?|省区市?|市|地方?|城市|年)|省份|城市|地方|地区(?!生产)|年份|和|与|跟|及|以及|同|还是|到|是|由|从|在|将|要|会|能|按|算|用|口径|单位"
        + @"|亿?[万亿]?(?:元|吨|斤|亩|人|千米|公里|公顷|个百分点)|百分点|百分之")]
    private static partial Regex Neutral();
}
