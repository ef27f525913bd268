using ReportSearch.Facts.Indicators;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>Cuts the noun phrase out of the words before or behind a figure of one folded sentence.</summary>
internal sealed class SubjectFinder(string text, IndicatorCatalog catalog)
{
    private const int LongestObject = 24;

    private readonly List<IndicatorMention> mentions = catalog.FindFolded(text);

    /// <summary>
    /// The noun phrase in [<paramref name="start"/>..<paramref name="end"/>), which ends where the predicate begins;
    /// null where nothing is left of it.
    /// </summary>
    public Subject? Before(int start, int end)
    {
        var added = false;
        while (start < end && !IsIndicator(start, end))
        {
            if (YearEnd(start, end) is { } yearEnd) start = yearEnd;
            else if (text[start] == '(' && text.IndexOf(')', start, Math.Min(4, end - start)) is > 0 and var close)
                start = close + 1;
            else if (OpeningLength(start, end) is > 0 and var length)
            {
                added |= text.AsSpan(start, length).StartsWith("新增", StringComparison.Ordinal);
                start += length;
            }
            else if (!char.IsLetterOrDigit(text[start]) && text[start] is not ('“' or '(' or '"')) start++;
            else break;
        }
        while (end > start && text[end - 1] is '-' or ' ' or '“') end--;
        // 总数 of what was counted before
        var isBare = SubjectWords.Tails.AtEnd(text, start, end)?.Length == end - start;
        return end > start && !isBare ? Make(CharRange.Between(start, end), added) : null;
    }

    /// <summary>
    /// The counted object that begins at <paramref name="start"/>, right behind a figure; null where there is none.
    /// </summary>
    public Subject? Behind(int start, int limit)
    {
        if (start >= limit || SubjectWords.NotObject.AtStart(text, start, limit) is not null) return null;
        if (!char.IsLetter(text[start]) && text[start] is not ('“' or '"')) return null;
        var end = start;
        for (var depth = 0; end < limit && end - start < LongestObject; end++)
        {
            if (text[end] is '(' or '“') depth++;
            else if (text[end] is ')' or '”') depth--;
            else if (depth == 0 && EndsObject(start, end, limit)) break;
        }
        return end - start > 1 ? Make(CharRange.Between(start, end), false) : null;
    }

    /// <summary>The same words with the end of a list's last item: 城镇 of 城镇、农村居民人均可支配收入.</summary>
    public Subject Share(Subject item, Subject last)
    {
        if (item.Indicator is not null || last.Indicator is null) return item;
        var own = text.Substring(item.Range.Start, item.Range.Length);
        for (var at = last.Range.Start + 1; at < last.Range.End; at++)
        {
            var name = own + text[at..last.Range.End];
            if (catalog.Find(name) is { } indicator) return item with { Indicator = indicator, Name = name };
        }
        return item;
    }

    /// <summary>
    /// The last indicator named before <paramref name="end"/>, for a clause that leaves its subject out.
    /// </summary>
    public Subject? LastIndicator(int end)
    {
        var last = mentions.FindLast(mention => mention.Range.End <= end);
        return last.Indicator is null ? null : new Subject(last.Range, last.Indicator, false, null);
    }

    /// <summary>
    /// For a clause that is all verb, the verb (发放 of 发放5亿元); an empty run where only time and mood stand before the
    /// figure.
    /// </summary>
    public Subject Verb(int start, int end)
    {
        while (start < end && (!char.IsLetter(text[start]) || SubjectWords.Light.AtStart(text, start, end) is not null))
            start += SubjectWords.Light.AtStart(text, start, end)?.Length ?? 1;
        return new Subject(
            end - start > 1 ? CharRange.Between(start, end) : new CharRange(start, 0), null, false, null);
    }

    /// <summary>Whether the words name no thing but what it is a share of: 占预算支出, 预算数 (of 完成预算数的九成).</summary>
    public bool IsShare(Subject subject) =>
        text[subject.Range.Start] == '占'
        || SubjectWords.Plans.AtEnd(text, subject.Range.Start, subject.Range.End)?.Length
            == subject.Range.Length;

    /// <summary>Whether the words name something that has a figure: an indicator, or a noun such as 比重.</summary>
    public bool IsMeasured(Subject subject) =>
        subject.Indicator is not null
        || SubjectWords.Measures.AtEnd(text, subject.Range.Start, subject.Range.End) is not null;

    /// <summary>
    /// Where the subject ends when the predicate begins at <paramref name="start"/>: 经济增长 is a name whole, though 增长 is
    /// a verb.
    /// </summary>
    public int SubjectEnd(int start, int limit)
    {
        foreach (var mention in mentions)
            if (mention.Range.Start < start && mention.Range.End > start && mention.Range.End <= limit)
                return mention.Range.End;
        return start;
    }

    /// <summary>Whether a clause or a list item ends with this character.</summary>
    public static bool IsBreak(char character) =>
        character is ',' or ';' or ':' or '、' or '。' or '!' or '?' or '\n' or '|';

    /// <summary>
    /// The length of the word at <paramref name="start"/> that opens the clause; 0 where the subject begins. A verb
    /// that a noun grows from (交付率, 完成额) is none, nor one that would leave a single character (并网).
    /// </summary>
    private int OpeningLength(int start, int end)
    {
        var length = Math.Max(
            SubjectWords.Light.AtStart(text, start, end)?.Length ?? 0,
            SubjectWords.Doing.AtStart(text, start, end)?.Length ?? 0);
        var rest = end - start - length;
        return rest == 1
            || rest > 1 && text[start + length] is ('率' or '额' or '量' or '值' or '数' or '者' or '期' or '力')
            ? 0 : length;
    }

    private Subject Make(CharRange range, bool added)
    {
        var indicator = IndicatorOf(range.Start, range.End);
        var isGrowth = added
            || indicator is not null && SubjectWords.GrowthTails.AtEnd(text, range.Start, range.End) is not null;
        return new Subject(range, indicator, isGrowth, null);
    }

    /// <summary>
    /// Whether the counted object ends before <paramref name="end"/>. A 、 after a word or so goes on: 省、市定重点项目.
    /// </summary>
    private bool EndsObject(int start, int end, int limit)
    {
        if (text[end] == '、' && end - start < 3 && end + 1 < limit) return false;
        if (IsBreak(text[end])) return true;
        return end > start + 1 && SubjectWords.ObjectEnds.AtStart(text, end, limit) is not null
            && !IsIndicator(start, end + 2);
    }

    private bool IsIndicator(int start, int end) => IndicatorOf(start, end) is not null;

    /// <summary>The indicator that the whole run names, but for a neutral ending.</summary>
    private Indicator? IndicatorOf(int start, int end)
    {
        foreach (var mention in mentions)
        {
            if (mention.Range.Start != start || mention.Range.End > end) continue;
            for (var tail = end; tail >= mention.Range.End;)
            {
                if (tail == mention.Range.End) return mention.Indicator;
                if (SubjectWords.Tails.AtEnd(text, mention.Range.End, tail) is not { } word) break;
                tail -= word.Length;
            }
        }
        return null;
    }

    private int? YearEnd(int start, int end)
    {
        var first = start;
        while (start < end
            && (char.IsAsciiDigit(text[start]) || "〇一二三四五六七八九".Contains(text[start], StringComparison.Ordinal)))
            start++;
        if (start == first || start == end || text[start] is not ('年' or '月' or '日')) return null;
        start++;
        return start < end && text[start] is '底' or '末' or '初' or '度' or '前' ? start + 1 : start;
    }
}
