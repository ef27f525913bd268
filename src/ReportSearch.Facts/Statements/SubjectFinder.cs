using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>Cuts the noun phrase out of the words before a figure of one folded sentence.</summary>
internal sealed partial class SubjectFinder(
    string text, SentenceIndicators indicators, SentenceWords words, Place? home)
{
    /// <summary>
    /// The noun phrase in [<paramref name="start"/>..<paramref name="end"/>), which ends where the predicate begins;
    /// null where nothing is left of it.
    /// </summary>
    public Subject? Before(int start, int end)
    {
        var opening = ClauseOpening.Read(text, start, end, indicators, words, home);
        start += opening.Length;
        while (end > start && text[end - 1] is '-' or ' ' or '“') end--;
        // 总数 of what was counted before
        var isBare = (SubjectWords.Goals.AtEnd(text, start, end) ?? SubjectWords.Tails.AtEnd(text, start, end))?.Length == end - start
            || SubjectWords.Bare.AtStart(text, start, end)?.Length == end - start;
        return end > start && !isBare && !Vague().IsMatch(text[start..end])
            ? Make(CharRange.Between(start, end), opening.IsAdding) with { Place = opening.Owner }
            : null;
    }

    /// <summary>
    /// The same for a whole clause without a figure; null where it only tells when or how. Before a colon 竹器产值方面 is 竹器产值;
    /// of an indicator with what is said of it (粮食产量屡创新高) the indicator alone.
    /// </summary>
    public Subject? Alone(int start, int end) =>
        text[end] == ':' ? Before(start, text.AsSpan(start, end - start).EndsWith("方面", StringComparison.Ordinal) ? end - 2 : end)
        : text[end - 1] is '年' or '时' or '中' or '后' or '下' or '期' or '间' or '来' or '前' or '上' or '看' or '说' or '算' or '面'
            ? null : Before(start, end) is not { Indicator: null } named ? Before(start, end)
        : indicators.At(named.Range.Start) is { } begun && begun.Range.End < end
            ? named with { Range = begun.Range, Indicator = begun.Indicator } : named;

    /// <summary>The place that stands alone in the clause, as the owner of what was measured before: 全国下降5%.</summary>
    public string? OwnerAlone(int start, int end)
    {
        var opening = ClauseOpening.Read(text, start, end, indicators, words, home);
        return start + opening.Length == end ? opening.Owner : null;
    }

    /// <summary>The words of <paramref name="range"/> as a subject.</summary>
    /// <param name="range">Where they stand.</param>
    /// <param name="isAdded">Whether the figure is by how many they became more.</param>
    public Subject Make(CharRange range, bool isAdded)
    {
        var indicator = indicators.Of(range.Start, range.End);
        var named = range.End - (SubjectWords.Goals.AtEnd(text, range.Start, range.End)?.Length ?? 0);
        var isGrowth = isAdded || indicator is not null && SubjectWords.GrowthTails.AtEnd(text, range.Start, named) is not null;
        return new Subject(range, indicator, isGrowth, null);
    }

    /// <summary>
    /// The last indicator named before <paramref name="end"/>, for a clause that leaves its subject out.
    /// </summary>
    public Subject? LastIndicator(int end) =>
        indicators.LastBefore(end) is { } last ? new Subject(last.Range, last.Indicator, false, null) : null;

    /// <summary>
    /// For a clause that is all verb, the verb (发放 of 发放5亿元); an empty run where only time and mood stand before the
    /// figure.
    /// </summary>
    public Subject Verb(int start, int end)
    {
        while (start < end)
        {
            if (OpeningTime.LengthAt(text, start, end) is > 0 and var time) start += time;
            else if (SubjectWords.Light.AtStart(text, start, end) is { } light) start += light.Length;
            else if (!char.IsLetter(text[start])) start++;
            else break;
        }
        return new Subject(
            end - start > 1 ? CharRange.Between(start, end) : new CharRange(start, 0), null, false, null);
    }

    /// <summary>Whether the words name no thing but what it is a share of: 占预算支出, 预算数 (of 完成预算数的九成).</summary>
    public bool IsShare(Subject subject) => text[subject.Range.Start] == '占' || IsPlan(subject);

    /// <summary>Whether the words are the plan that a result is a share of.</summary>
    public bool IsPlan(Subject subject) =>
        SubjectWords.Plans.AtEnd(text, subject.Range.Start, subject.Range.End)?.Length == subject.Range.Length;

    /// <summary>Whether the words name something that has a figure: an indicator, or a noun such as 比重.</summary>
    public bool IsMeasured(Subject subject) =>
        subject.Indicator is not null
        || SubjectWords.Measures.AtEnd(text, subject.Range.Start, subject.Range.End) is not null;

    /// <summary>Whether the figure may be of the subject: 比重 and 率 are never counted in 元 or 人.</summary>
    public bool Suits(Subject subject, Quantity quantity) =>
        quantity.BaseUnit is "%" or "‰" or "个百分点" or "倍" or "番" or "位" or "成" or ""
        || !IsRatio().IsMatch(NameOf(subject));

    /// <summary>The subject's words.</summary>
    public string NameOf(Subject subject) => subject.Name ?? text.Substring(subject.Range.Start, subject.Range.Length);

    /// <summary>Whether a clause or a list item ends with this character.</summary>
    public static bool IsBreak(char character) =>
        character is ',' or ';' or ':' or '、' or '。' or '!' or '?' or '\n' or '|';

    /// <summary>Words that point back to what was spoken of, or only at a time.</summary>
    [GeneratedRegex("^(?:它|其|这|该|此)?(?:产品|比重|实际执行结果|数字|速度)?$|^(?:它们?|这个数字|这个比重|这一比例|这一比重|调整初期|排名)$")]
    private static partial Regex Vague();

    [GeneratedRegex("(?:[^效税费]率|比重|比例|占比)$")]
    private static partial Regex IsRatio();
}
