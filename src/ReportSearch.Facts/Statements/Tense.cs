using System.Text.RegularExpressions;
using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// Tells for each figure of a paragraph, sentence by sentence, whether it is planned or reached, and the time it speaks
/// of.
/// </summary>
internal sealed partial class Tense
{
    private readonly StatementContext context;
    private readonly TimeReader reader;
    private readonly Stage headed;
    private string current = "";
    private List<TimeExpression> times = [];
    private Modality? carriedModality;
    private TimeExpression? carriedTime;
    private int? carriedOrigin;
    private bool leadCarried;

    public Tense(StatementContext context)
    {
        this.context = context;
        reader = new TimeReader(context.ReportYear);
        headed = Stage.Of(context, reader);
    }

    /// <summary>
    /// Modality and time of a figure at <paramref name="start"/>..<paramref name="end"/> of
    /// <paramref name="sentence"/>, the one that was carried last.
    /// </summary>
    public (Modality Modality, Period? Period) Of(string sentence, int start, int end)
    {
        if (IsEpithet(sentence, start, end) || Supposition().IsMatch(sentence)) return (Modality.Ongoing, null);
        if (Last(time => time.IsBase && time.Holds(start)) is { } origin)
            return (origin.Period?.From > context.ReportYear ? Modality.Target : Modality.Result, origin.Period);
        var named = Last(time => !time.IsBase && time.Holds(start)) ?? carriedTime;
        var (modality, isTold) = ModalityOf(sentence, start, end, named);
        var period = named is { } time ? time.Period : DefaultPeriod(modality, isTold);
        return IsOrigin(sentence, start, end) ? (Modality.Result, OriginOf(start, named, period))
            : (modality, Narrow(sentence, start, period));
    }

    /// <summary>
    /// Takes up <paramref name="sentence"/>, whose figures are read next, and lets the one before it set the stage:
    /// 过去一年, 今年的主要预期目标.
    /// </summary>
    public void Carry(string sentence)
    {
        if (!leadCarried)
        {
            leadCarried = true;
            foreach (var lead in SentenceSplitter.Split(context.Lead)) Carry(TextFolder.Fold(lead.Of(context.Lead).ToString()).Text);
        }
        CarryTime();
        if (Turn().IsMatch(sentence))
        {
            (carriedTime, carriedOrigin) = (null, null);
            if (headed.Modality == Modality.Target) carriedModality = null;
        }
        if (StageFuture().IsMatch(sentence)) carriedModality = Modality.Target;
        else if (StagePast().IsMatch(sentence)) carriedModality = Modality.Result;
        current = sentence;
        var isPlan = (carriedModality ?? headed.Modality) == Modality.Target
            || headed.Modality is null
            && (Mood.Read(sentence, inReview: false) == Modality.Target || Mood.Wishes(sentence));
        times = reader.Read(sentence, carriedTime?.Period ?? headed.Period, isPlan);
    }

    private void CarryTime()
    {
        var goesOn = current.EndsWith(';');
        if (!goesOn && carriedTime is { } told && IsAside(told.Period)) (carriedTime, carriedOrigin) = (null, null);
        if (Last(time => !time.IsBase && (goesOn || time.IsHead)) is not { } last) return;
        if (!goesOn && IsAside(last.Period)) return;
        carriedTime = last;
        carriedOrigin = Last(time => time.IsBase)?.Period?.Year;
    }

    /// <summary>
    /// Whether a time is told in passing: one to come in a chapter of no such plan, one year in a review of several, a
    /// day in the year planned.
    /// </summary>
    private bool IsAside(Period? period) => period is null
        ? headed.Period is not null
        : headed.Period is { } chapter
            && (period.To > Math.Max(context.ReportYear ?? 0, chapter.To)
                || headed.Modality == Modality.Result && chapter.Year is null && period.Year is not null
                && context.ReportYear >= TimeReader.FirstSpringReport)
        || period.LastMonth < 12 && period.Year == context.ReportYear && period.Year >= TimeReader.FirstSpringReport;

    private TimeExpression? Last(Predicate<TimeExpression> test) =>
        times.FindLastIndex(test) is >= 0 and var last ? times[last] : null;

    private (Modality Modality, bool IsTold) ModalityOf(string sentence, int start, int end, TimeExpression? named)
    {
        var clauseStart = sentence.LastIndexOfAny([',', ';', ':'], Math.Max(0, start - 1)) + 1;
        var clauseEnd = sentence.IndexOfAny([',', ';'], end) is >= 0 and var comma ? comma : sentence.Length;
        var clause = sentence.AsSpan(clauseStart, clauseEnd - clauseStart);
        var set = carriedModality ?? headed.Modality;
        var inReview = set == Modality.Result;
        if (named is { } time && context.ReportYear is { } now)
        {
            if (time.Period is not { } period) return (Modality.Result, true);
            if (period.To < now) return (Mood.WasPlanned(clause) ? Modality.Target : Modality.Result, true);
            if (period.From > now) return (Modality.Target, true);
            if (period.To > now) return (Mood.IsDone(clause) ? Modality.Result : Modality.Target, true);
            if (period.LastMonth < 12 && !Mood.Wishes(clause) && (set != Modality.Target || now < TimeReader.FirstSpringReport))
                return (Modality.Result, true);
            if (period.Year == now && now >= TimeReader.FirstSpringReport && headed.Modality != Modality.Result)
                return (Mood.Read(clause, inReview: false) ?? Modality.Target, true);
        }
        if (inReview && Mood.TellsOfMiss(clause)) return (Modality.Target, false);
        if (Mood.Read(clause, inReview) is { } worded) return (worded, true);
        if (!inReview && Mood.Wishes(clause)) return (Modality.Target, true);
        if (Mood.Read(sentence.AsSpan(0, clauseStart), inReview) is { } before && (before, set) is not (Modality.Result, Modality.Target))
            return (before, true);
        if (context.Headings.Any(heading => Glossary().IsMatch(heading))) return (Modality.Ongoing, false);
        if (set is { } staged) return (staged, false);
        if (Mood.Wishes(sentence.AsSpan(0, clauseEnd))) return (Modality.Target, true);
        return (context.Position < 0.5 || context.Headings.Any(heading => Achievement().IsMatch(heading))
            ? Modality.Result
            : Modality.Target, false);
    }

    /// <summary>The headings' time where the wording agrees with them; else the year planned or the one before.</summary>
    private Period? DefaultPeriod(Modality modality, bool isTold) =>
        modality == Modality.Ongoing ? null
        : headed.Period is { } period && (headed.Modality == modality || !isTold) ? period
        : context.ReportYear is { } now ? Period.OfYear(modality == Modality.Target ? now : now - 1)
        : null;

    /// <summary>The time before the change that a figure of 由3家增加到5家 begins; null where nothing tells it.</summary>
    private Period? OriginOf(int start, TimeExpression? named, Period? period) =>
        Last(time => time.IsBase && time.Range.End <= start)?.Period is { } told ? told
        : (named is null ? null : carriedOrigin ?? named.Value.Origin) is { } year ? Period.OfYear(year)
        : period is null || period.Year is not null && Average().IsMatch(current) ? null
        : Period.OfYear(period.From - 1);

    /// <summary>
    /// A level reached in several years is of the last of them; a change against an earlier year is of all years since,
    /// and so is a yearly rate up to a year, where none is named of all that the headings speak of.
    /// </summary>
    private Period? Narrow(string sentence, int start, Period? period)
    {
        var before = sentence.AsSpan(0, start);
        if (period is { Year: null }) return Level().IsMatch(before) && !Sum().IsMatch(before) ? Period.OfYear(period.To) : period;
        if (period is null) return period;
        var told = Last(time => time.IsBase && time.Range.End <= start);
        var origin = told is { } compared && Since().IsMatch(sentence.AsSpan(compared.Range.End, start - compared.Range.End)) ? compared.Period?.Year
            : !Yearly().IsMatch(before) ? null
            : told?.Period?.Year ?? carriedOrigin ?? headed.Period?.From - 1;
        return origin is { } from && from + 1 < period.To ? new Period(from + 1, period.To) : period;
    }

    /// <summary>由3家增加到5家: the first of the two.</summary>
    private static bool IsOrigin(string sentence, int start, int end) =>
        From().IsMatch(sentence.AsSpan(0, start)) && Arrival().IsMatch(sentence.AsSpan(end));

    /// <summary>全市300万人民: who they are, not how many they came to be.</summary>
    private static bool IsEpithet(string sentence, int start, int end) =>
        People().IsMatch(sentence.AsSpan(end)) && (start == 0 || sentence[start - 1] is ',' or '国' or '省' or '市' or '县' or '和');

    [GeneratedRegex("^(?:多|余)?(?:各族)?(?:人民|同胞|中华儿女|父老乡亲)")]
    private static partial Regex People();

    /// <summary>如果每亩少用一斤，就可以节约三万斤: reckoned, not planned.</summary>
    [GeneratedRegex("(?:如果|假如|假定|只要)[^。;]*就(?:可以|能|会|需要)")]
    private static partial Regex Supposition();

    [GeneratedRegex("名词(?:解释|注释|说明)")]
    private static partial Regex Glossary();

    /// <summary>Words that leave the time told before: what is now, what is to do.</summary>
    [GeneratedRegex("^(?:现在|目前|当前|今后|为此|因此|我们(?:要|必须|应)|必须|要|把|下一步)")]
    private static partial Regex Turn();

    [GeneratedRegex("(?:预期|主要)(?:预期)?目标[^,]{0,8}(?:是|为|:)|目标任务是|今年(?:的)?(?:工作|重点|要|政府工作)|今年,")]
    private static partial Regex StageFuture();

    [GeneratedRegex("^[^象像比较]{0,6}(?:过去的?[一二两三四五]年|一年来|五年来|回顾|去年|[一二三四五]年来)")]
    private static partial Regex StagePast();

    [GeneratedRegex(@"[由从](?!事)[^,;:\d]{0,12}$|[由从][^,;:]{1,16}、$")]
    private static partial Regex From();

    [GeneratedRegex("^[^,;。]{0,14}?(?:(?<!达)[到至]|[增降升改转变减]为|提高为)")]
    private static partial Regex Arrival();

    [GeneratedRegex("(?:达到?|突破|超过|[加高低升降增落大小展长短少]到|[增升降]至|[升降增减]为|[稳定控制保持]在)了?$")]
    private static partial Regex Level();

    [GeneratedRegex("(?:累计|共|合计|总计|平均|年均|新增|投资|投入|资金|支出|经费)[^,;]{0,24}$")]
    private static partial Regex Sum();

    /// <summary>A rate of several years, in a sentence that may not tell which.</summary>
    [GeneratedRegex("平均每年|年均|每年平均|年平均")]
    private static partial Regex Average();

    /// <summary>比1990年增长, of which the figure is next; a level (比1990年的3家增加到5家) is no change.</summary>
    [GeneratedRegex("^(?:相比)?,?[^,;]{0,16}(?:增长|增加|提高|上升|递增|下降|降低|减少|翻)了?(?:近|约|超过?)?(?:[^,;增减升降]{1,16}[、和])?$")]
    private static partial Regex Since();

    [GeneratedRegex("(?:平均每年|年均|每年平均|年平均)[^,;]{0,10}$")]
    private static partial Regex Yearly();

    /// <summary>A heading that tells of something done (民生保障更加有力) rather than to do (持续改善民生).</summary>
    [GeneratedRegex(
        "^(?:[(（]?[一二三四五六七八九十]+[)）、是]?)?"
        + "(?!加快|坚持|坚定|着力|聚力|聚焦|全力|大力|持续|深化|深入|强化|实施|抓好|推动|推进|打造|统筹|做|以)"
        + ".{3,}(?:推进|提升|增强|改善|起势|拓展|有力|向好|提质|突破|一新|增进|增效|提档升级|构建)$")]
    private static partial Regex Achievement();
}
