using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// Reads the figures of one folded sentence (<paramref name="quantities"/>, at least one) as statements; a figure whose
/// clause names no subject takes that of the figure before it.
/// </summary>
internal sealed class SentenceReader(string text, List<FoundQuantity> quantities, Tense tense)
{
    private const int LongestQuote = 90;

    /// <summary>Verbs that make a count of things a change: 新增5家医院; 改造提升5家医院 is a count.</summary>
    private static readonly WordEdges Adding = new("新增 净增 增加 增加了 减少 减少了 压减 压减了 裁减 精简 削减 多增 增设");

    private readonly SubjectFinder finder = new(text, IndicatorCatalog.Default);
    private readonly List<Statement> statements = [];
    private IReadOnlyList<Subject> carried = [];

    /// <summary>The statements in text order; every range counts in the folded sentence.</summary>
    public IReadOnlyList<Statement> Read()
    {
        for (var first = 0; first < quantities.Count;)
        {
            var count = RunLength(first);
            if (count < 2 || !ReadDistributed(first, count))
            {
                var motion = Motion.None;
                for (var i = first; i < first + count; i++) motion = ReadOne(i, motion);
            }
            first += count;
        }
        return statements;
    }

    /// <summary>
    /// How many figures from <paramref name="first"/> on stand in one list, nothing but 、 or 和 between them.
    /// </summary>
    private int RunLength(int first)
    {
        var next = first + 1;
        while (next < quantities.Count && IsJoined(quantities[next - 1], quantities[next])) next++;
        return next - first;
    }

    private bool IsJoined(FoundQuantity one, FoundQuantity next) =>
        text[one.Quantity.Range.End..next.Quantity.Range.Start] is "、" or "和" or "与" or "及";

    /// <summary>
    /// Deals a list of figures out to a list of subjects of the same length; false where the clause holds no such list.
    /// </summary>
    private bool ReadDistributed(int first, int count)
    {
        var start = quantities[first].Quantity.Range.Start;
        var clause = ClauseStart(start, skipItems: true);
        var predicate = Predicate.Strip(text, clause, start, quantities[first].IsRank);
        IReadOnlyList<Subject> subjects = SplitSubjects(clause, finder.SubjectEnd(predicate.Start, start));
        if (subjects is [{ Indicator.Name: "存贷款余额" }] && count == 2) subjects = SplitBalance(subjects[0]);
        if (subjects.Count == 0 && carried.Count == count) subjects = carried;
        if (subjects.Count != count) return false;
        for (var i = 0; i < count; i++)
            Add(quantities[first + i], subjects[i], predicate, Math.Min(clause, subjects[i].Range.Start));
        carried = subjects;
        return true;
    }

    /// <summary>存贷款余额 is two subjects in two words run together.</summary>
    private static List<Subject> SplitBalance(Subject both) =>
    [
        both with { Indicator = IndicatorCatalog.Default.Find("存款余额"), Name = "存款余额" },
        both with { Indicator = IndicatorCatalog.Default.Find("贷款余额"), Name = "贷款余额" },
    ];

    private List<Subject> SplitSubjects(int start, int end)
    {
        var items = new List<Subject>();
        for (var from = start; from < end;)
        {
            var to = from;
            for (var depth = 0; to < end && (depth > 0 || text[to] is not ('、' or '和' or '与' or '及')); to++)
                depth += text[to] is '(' or '“' ? 1 : text[to] is ')' or '”' ? -1 : 0;
            if (finder.Before(from, to) is { } item) items.Add(item);
            from = to + 1;
        }
        return items.ConvertAll(item => finder.Share(item, items[^1]));
    }

    /// <param name="index">Which figure.</param>
    /// <param name="listMotion">The motion of the figure before it in a list: 增长5%和6%.</param>
    /// <returns>The motion that the figure was read with.</returns>
    private Motion ReadOne(int index, Motion listMotion)
    {
        var found = quantities[index];
        var range = found.Quantity.Range;
        var clause = ClauseStart(range.Start, skipItems: false);
        if (!found.IsRank && index > 0) clause = Math.Max(clause, quantities[index - 1].Quantity.Range.End);
        var predicate = Predicate.Strip(text, clause, range.Start, found.IsRank);
        if (predicate.Motion == Motion.None) predicate = predicate with { Motion = listMotion };
        var before = finder.Before(clause, finder.SubjectEnd(predicate.Start, range.Start));
        var limit = index + 1 < quantities.Count ? quantities[index + 1].Quantity.Range.Start : text.Length;
        var behind = TakesObject(found) ? finder.Behind(range.End, limit) : null;
        if (behind is not null && (before is null || predicate.Motion != Motion.Level))
        {
            before = behind;
            if (Adding.AtEnd(text, clause, range.Start) is null) predicate = predicate with { Motion = Motion.Level };
        }
        if (before is { } share && finder.IsShare(share) && carried.Count > 0)
        {
            before = null;
            predicate = predicate with { IsComparison = true };
        }
        var known = before ?? Understood(clause, range.Start);
        var isNear =
            known.Range.Length > 0 && known.Range.Start < clause && range.End - known.Range.Start <= LongestQuote;
        Add(found, known, predicate, isNear ? known.Range.Start : clause);
        carried = [known];
        return predicate.Motion;
    }

    /// <summary>
    /// The subject of a clause that leaves it out: that of the figure before, else what was named before, else the
    /// verb.
    /// </summary>
    private Subject Understood(int clause, int figure) => carried.Count > 0
        ? carried[^1] with { IsGrowth = false }
        : BeforeClause(clause) ?? finder.LastIndicator(figure) ?? finder.Verb(clause, figure);

    /// <summary>
    /// The subject that stands alone in the clause before: 产值所占的比重，已由6%上升到7%; any words before a colon are one.
    /// </summary>
    private Subject? BeforeClause(int clause) =>
        clause > 1 && finder.Before(ClauseStart(clause - 1, skipItems: false), clause - 1) is { } subject
        && (text[clause - 1] == ':' || finder.IsMeasured(subject))
            ? subject
            : null;

    /// <summary>
    /// Whether the thing counted may stand right behind the figure: 17家医院, 50万亩高标准农田; never behind 5% or 3亿元.
    /// </summary>
    private static bool TakesObject(FoundQuantity found) => !found.IsRank && found.Quantity.BaseUnit is not
        ("%" or "‰" or "元" or "美元" or "欧元" or "港元" or "日元" or "倍" or "番" or "个百分点"
        or "天" or "小时" or "分钟" or "岁" or "周岁" or "度"
        or "微克/立方米" or "成" or "摄氏度" or "个月" or "个工作日" or "级");

    /// <summary>
    /// Where the clause of the figure at <paramref name="at"/> begins, brackets and quotes seen as one.
    /// </summary>
    private int ClauseStart(int at, bool skipItems)
    {
        var depth = 0;
        for (var start = at; start > 0; start--)
        {
            var before = text[start - 1];
            if (before is ')' or '”') depth++;
            else if (before is '(' or '“')
            {
                if (depth-- == 0) return start;
            }
            else if (depth == 0 && SubjectFinder.IsBreak(before) && !(skipItems && before == '、')) return start;
        }
        return 0;
    }

    private void Add(FoundQuantity found, Subject subject, Predicate predicate, int start)
    {
        var quantity = found.Quantity;
        var isChange = !found.IsRank && !predicate.IsBase && (predicate.Motion is Motion.Rise or Motion.Fall
            || subject.IsGrowth || quantity.Unit == "番" || quantity.Unit == "个百分点" && !predicate.IsComparison);
        var indicator = predicate.IsComparison || found.IsRank ? null : subject.Indicator;
        if (!isChange && quantity.Unit == "%" && indicator is { Unit: not ("%" or "‰") })
        {
            isChange = subject.Range.End == quantity.Range.Start;   // 固定资产投资8% in a list of growth targets
            if (!isChange) indicator = null;                        // a share of something: 完成年度任务的九成
        }
        if (isChange && predicate.Motion == Motion.Fall)
            quantity = quantity with { Value = -quantity.Value, UpperValue = -quantity.UpperValue };
        var (modality, period) = tense.Of(text, quantity.Range.Start, quantity.Range.End);
        statements.Add(new Statement(
            subject.Name ?? "",
            indicator,
            quantity,
            isChange ? Measure.Growth : Measure.Level,
            modality,
            period,
            null,
            CharRange.Between(Math.Min(start, quantity.Range.Start), Math.Max(subject.Range.End, quantity.Range.End)),
            subject.Range));
    }
}
