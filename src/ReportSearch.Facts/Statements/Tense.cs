using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// Tells for each figure of a paragraph, sentence by sentence, whether it is planned or reached, and the year it speaks
/// of.
/// </summary>
internal sealed partial class Tense(StatementContext context)
{
    private readonly Modality? headed = ReadHeadings(context);
    private Modality? carriedModality;
    private TimeExpression? carriedTime;
    private bool leadCarried;

    /// <summary>
    /// Modality and time of a figure at <paramref name="start"/>..<paramref name="end"/> of
    /// <paramref name="sentence"/>.
    /// </summary>
    public (Modality Modality, Period? Period) Of(string sentence, int start, int end)
    {
        var clauseEnd = sentence.IndexOf(',', end) is >= 0 and var comma ? comma : sentence.Length;
        var time = TimeExpression.LastBefore(sentence, start, context.ReportYear) ?? carriedTime;
        var modality = ModalityOf(sentence[..clauseEnd], time);
        var year = time is { } told ? told.Year : context.ReportYear is not { } planned ? null
            : modality == Modality.Target ? planned : modality == Modality.Result ? planned - 1 : (int?)null;
        return (modality, year is { } known ? Period.OfYear(known) : null);
    }

    /// <summary>
    /// Lets <paramref name="sentence"/> set the stage for those behind it in the paragraph: 过去一年, 今年的主要预期目标.
    /// </summary>
    public void Carry(string sentence)
    {
        if (!leadCarried)
        {
            leadCarried = true;
            foreach (var lead in SentenceSplitter.Split(context.Lead)) Carry(TextFolder.Fold(lead.Of(context.Lead).ToString()).Text);
        }
        const int opening = 16;
        var head = sentence[..Math.Min(opening, sentence.Length)];
        if (TimeExpression.LastBefore(head, head.Length, context.ReportYear) is { IsStage: true } time)
            carriedTime = time;
        if (StageFuture().IsMatch(sentence)) carriedModality = Modality.Target;
        else if (StagePast().IsMatch(sentence)) carriedModality = Modality.Result;
    }

    private Modality ModalityOf(string clause, TimeExpression? time)
    {
        if (time?.Year is { } year && context.ReportYear is { } planned && year != planned)
            return year < planned ? Modality.Result : Modality.Target;
        var past = LastIndex(Past(), clause);
        var future = LastIndex(Future(), clause);
        if (past >= 0 || future >= 0) return past > future ? Modality.Result : Modality.Target;
        if ((carriedModality ?? headed) is { } set) return set;
        if (Wish().IsMatch(clause)) return Modality.Target;
        return context.Position < 0.5 || context.Headings.Any(heading => Achievement().IsMatch(heading))
            ? Modality.Result
            : Modality.Target;
    }

    private static Modality? ReadHeadings(StatementContext context)
    {
        foreach (var heading in context.Headings.Select(heading => TextFolder.Fold(heading).Text))
        {
            bool past = HeadingPast().IsMatch(heading), future = HeadingFuture().IsMatch(heading);
            if (past != future) return past ? Modality.Result : Modality.Target;
            if (past || HeadingYear().Match(heading) is not { Success: true } year
                || context.ReportYear is not { } planned)
                continue;
            return int.Parse(year.Value, CultureInfo.InvariantCulture) < planned ? Modality.Result : Modality.Target;
        }
        return null;
    }

    private static int LastIndex(Regex signal, string clause)
    {
        var last = -1;
        foreach (var match in signal.EnumerateMatches(clause)) last = match.Index;
        return last;
    }

    [GeneratedRegex(
        "(?<!比|较|在|按)(?:去年|上年(?!水平))|过去的?[一二两三四五]年|[一三五几]年来|近年来|以来|截至|截止|本届政府"
        + "|1(?:至|-)1[012]月|前三季度|已(?![^,]{1,8}的)|(?:增长|提高|增加|下降|降低|减少|达到|完成|实现|建成|超过|突破)了")]
    private static partial Regex Past();

    [GeneratedRegex(
        "预期目标|主要目标|目标是|的目标|预期|力争|确保(?!了)|(?:^|[,年])计划(?!经济|单列|生育|内|外)"
        + "|计划(?:草案)?(?:规定|安排|要求|增长|达到|为)|拟|明年|今后|到\\d{4}年|今年(?!以来|上半年|前|一季度)")]
    private static partial Regex Future();

    [GeneratedRegex("(?:^|,|们|必须|都|也|还|均)要|将|争取|应当?|必须")]
    private static partial Regex Wish();

    [GeneratedRegex("预期目标|目标任务是|主要目标|今年(?:的)?(?:工作|重点|要|政府工作)|今年,")]
    private static partial Regex StageFuture();

    [GeneratedRegex("^.{0,6}(?:过去的?[一二两三四五]年|一年来|五年来|回顾|去年|[一二三四五]年来)")]
    private static partial Regex StagePast();

    [GeneratedRegex("回顾|总结|过去|成就|成绩|年来|历程|所做的工作|工作情况|执行情况|决算")]
    private static partial Regex HeadingPast();

    [GeneratedRegex("安排|任务|重点|目标|打算|部署|要求|建议|展望|思路|今后|预算草案|建设规划|预期")]
    private static partial Regex HeadingFuture();

    /// <summary>A heading that tells of something done (民生保障更加有力) rather than to do (持续改善民生).</summary>
    [GeneratedRegex(
        "^(?:[(（]?[一二三四五六七八九十]+[)）、是]?)?"
        + "(?!加快|坚持|坚定|着力|聚力|聚焦|全力|大力|持续|深化|深入|强化|实施|抓好|推动|推进|打造|统筹|做|以)"
        + ".{3,}(?:推进|提升|增强|改善|起势|拓展|有力|向好|提质|突破|一新|增进|增效|提档升级|构建)$")]
    private static partial Regex Achievement();

    [GeneratedRegex(@"[0-9]{4}(?=年)")]
    private static partial Regex HeadingYear();
}
