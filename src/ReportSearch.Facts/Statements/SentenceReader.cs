using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// Reads the figures of one folded sentence, at least one, as statements; a figure whose clause names no subject takes
/// one that was named before.
/// </summary>
internal sealed partial class SentenceReader
{
    private const int LongestQuote = 90;
    private const int LongestList = 30;

    /// <summary>Verbs that make a count of things a change: 新增5家医院; 改造提升5家医院 is a count.</summary>
    private static readonly WordEdges Adding = new("新增 净增 增加 增加了 减少 减少了 压减 压减了 裁减 精简 削减 多增 增设");

    private readonly string text;
    private readonly List<FoundQuantity> quantities;
    private readonly Tense tense;
    private readonly SentenceWords words;
    private readonly SentenceIndicators indicators;
    private readonly SubjectFinder finder;
    private readonly ObjectFinder objects;
    private readonly SubjectList list;
    private readonly Subject? topic;
    private readonly List<Statement> statements = [];
    private readonly List<Subject> spokenOf = [];   // every subject so far, the latest last
    private IReadOnlyList<Subject> carried = [];
    private int objectEnd;                          // where the last thing counted behind its figure ends

    /// <param name="text">Folded.</param>
    /// <param name="quantities">Its figures.</param>
    /// <param name="tense">Of the paragraph, up to this sentence.</param>
    /// <param name="topic">What the sentence before spoke of last.</param>
    /// <param name="home">The report's place.</param>
    public SentenceReader(string text, List<FoundQuantity> quantities, Tense tense, Subject? topic, Place? home)
    {
        (this.text, this.quantities, this.tense, this.topic) = (text, quantities, tense, topic);
        words = new SentenceWords(text);
        indicators = new SentenceIndicators(text, IndicatorCatalog.Default);
        finder = new SubjectFinder(text, indicators, words, home);
        objects = new ObjectFinder(text, indicators, words);
        list = new SubjectList(text, finder, indicators, words);
    }

    /// <summary>The statements in text order; every range counts in the folded sentence.</summary>
    public IReadOnlyList<Statement> Read()
    {
        for (var first = 0; first < quantities.Count;)
        {
            var count = RunLength(first);
            if (count < 2 || !ReadDealt(first, count))
            {
                var motion = Motion.None;
                for (var i = first; i < first + count; i++) motion = ReadOne(i, motion);
            }
            first += count;
        }
        return statements;
    }

    /// <summary>What the sentence speaks of last, for the next one to go on from; null where that is unknown.</summary>
    public Subject? Topic => spokenOf.Count > 0 && finder.NameOf(spokenOf[^1]) is { Length: > 1 } name
        ? spokenOf[^1] with { Range = default, Name = name, IsGrowth = false }
        : null;

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
    /// Deals a list of figures out to a list of subjects of the same length; false where there is no such list.
    /// </summary>
    private bool ReadDealt(int first, int count)
    {
        var start = quantities[first].Quantity.Range.Start;
        var clause = ClauseStart(start, skipItems: true);
        var predicate = Predicate.Strip(text, clause, start, quantities[first].IsRank, words);
        IReadOnlyList<Subject> subjects = list.Read(clause, indicators.SubjectEnd(predicate.Start, start), count);
        if (subjects.Count == 0) subjects = DealtBefore(clause, count);
        if (subjects.Count != count) return false;
        for (var i = 0; i < count; i++)
            Add(quantities[first + i], subjects[i], predicate, Math.Min(clause, subjects[i].Range.Start));
        Carry(subjects);
        return true;
    }

    /// <summary>The list of subjects in the clauses before: 出口、进口总额，分别增长5%、6%; 出口3亿元，进口2亿元，分别增长5%、6%.</summary>
    private IReadOnlyList<Subject> DealtBefore(int clause, int count)
    {
        if (carried.Count == count) return carried;
        if (PreviousClause(clause, skipItems: true) is { } before && list.Read(before.Start, before.End, count) is { } named
            && named.Count == count && named.TrueForAll(finder.IsMeasured))
            return named;
        return [.. spokenOf.DistinctBy(finder.NameOf).TakeLast(count)];
    }

    /// <param name="index">Which figure.</param>
    /// <param name="listMotion">The motion of the figure before it in a list: 增长5%和6%.</param>
    /// <returns>The motion that the figure was read with.</returns>
    private Motion ReadOne(int index, Motion listMotion)
    {
        var found = quantities[index];
        var range = found.Quantity.Range;
        var clause = ClauseStart(range.Start, skipItems: false);
        if (index > 0 && !(text[clause] == '占' && text[range.Start - 1] == '的'))   // 占全部90个乡镇的三成 holds a figure of its own
            clause = Math.Max(clause, Math.Max(objectEnd, quantities[index - 1].Quantity.Range.End));
        clause = Math.Min(clause, range.Start);
        var predicate = Predicate.Strip(text, clause, range.Start, found.IsRank, words);
        if (predicate.Motion == Motion.None && index > 0 && quantities[index - 1].Quantity.BaseUnit == found.Quantity.BaseUnit)
            predicate = predicate with { Motion = listMotion };
        var end = indicators.SubjectEnd(predicate.Start, range.Start);
        var before = WithListBefore(finder.Before(clause, end), clause, end, range.Start);
        var limit = index + 1 < quantities.Count ? quantities[index + 1].Quantity.Range.Start : text.Length;
        if (!predicate.IsBase && Behind(found, clause, limit, before, predicate.Motion) is { } behind)
        {
            before = finder.Make(behind, false);
            objectEnd = behind.End;
            if (Adding.AtEnd(text, clause, range.Start) is null) predicate = predicate with { Motion = Motion.Level };
        }
        else if (before is not null && Companions(clause, end, predicate) is { Count: > 1 } all)
        {
            if (!predicate.IsShared && MeasureWords.Counts(found.Quantity.BaseUnit))   // 新建幼儿园、中小学9所: how many of both together
                all = [finder.Make(CharRange.Between(all[0].Range.Start, all[^1].Range.End), false) with { Indicator = null }];
            foreach (var one in all) Add(found, one, predicate, Math.Min(clause, one.Range.Start));
            Carry(all);
            return predicate.Motion;
        }
        if (before is { } share && finder.IsShare(share))
        {
            predicate = predicate with { IsComparison = true };
            if (Understood(found, clause) is { } whole)
                before = whole with { Indicator = null, Name = finder.NameOf(whole) + (finder.IsPlan(share) ? "占" : "") + finder.NameOf(share) };
        }
        var known = before ?? Understood(found, clause) ?? DoneTo(found, clause, limit) ?? finder.Verb(clause, range.Start);
        if (before is null && !found.IsRank && finder.OwnerAlone(clause, predicate.Start) is { } owner) known = known with { Place = owner };
        var isNear =
            known.Range.Length > 0 && known.Range.Start < clause && range.End - known.Range.Start <= LongestQuote;
        Add(found, known, predicate, isNear ? known.Range.Start : clause);
        // what is a share of a thing is no thing: the next share is of the thing again
        if (before is not { Name: not null } || predicate.IsBase) Carry([known]);
        return predicate.Motion;
    }

    /// <summary>
    /// The subject with what a 、 before it lists, where that is one thing: 能源、交通项目, 文化、教育和卫生支出, 医院、学校共9所.
    /// </summary>
    private Subject? WithListBefore(Subject? item, int clause, int end, int figure)
    {
        if (item is not { Indicator: null } || clause == 0 || text[clause - 1] != '、') return item;
        var start = ClauseStart(clause, skipItems: true);
        if (quantities.Exists(q => q.Quantity.Range.Start < clause && q.Quantity.Range.End > start)) return item;
        if (finder.Before(start, end) is not { Indicator: null } whole || whole.Range.Start >= clause) return item;
        var first = text.IndexOf('、', whole.Range.Start) - whole.Range.Start;
        var joins = text.AsSpan(clause, end - clause).IndexOfAny("和与及等") >= 0 || text.AsSpan(end, figure - end).IndexOf('共') >= 0;
        var isPair = first <= 3 && whole.Range.Start + first == clause - 1;
        return (isPair || joins) && whole.Range.Length <= LongestList ? whole : item;
    }

    private void Carry(IReadOnlyList<Subject> subjects)
    {
        carried = subjects;
        spokenOf.AddRange(subjects);
    }

    /// <summary>
    /// All subjects of a clause whose one figure holds for each: 竹器、漆器产值均增长5%, 出口、进口增长5%.
    /// </summary>
    private List<Subject> Companions(int clause, int end, Predicate predicate)
    {
        var start = ClauseStart(clause, skipItems: true);
        var all = list.Read(start, end, 1);
        return predicate.IsShared || all.TrueForAll(one => one.Indicator is not null) ? all : [];
    }

    /// <summary>The thing counted behind the figure, where it and not what stands before is the subject.</summary>
    private CharRange? Behind(FoundQuantity found, int clause, int limit, Subject? before, Motion motion)
    {
        var end = found.Quantity.Range.End;
        if (found.IsRank || end >= limit) return null;
        if (text[end] == '的')   // 取消了3亿元的收费, but not 实现增长5%的目标
            return before is null || motion == Motion.None && !finder.IsMeasured(before.Value) ? objects.At(end + 1, limit) : null;
        if (found.Quantity.BaseUnit is "元" or "美元")   // 设立5亿元产业基金
            return motion == Motion.None && SubjectWords.Doing.AtEnd(text, clause, found.Quantity.Range.Start) is { Length: > 1 } ? objects.At(end, limit) : null;
        return TakesObject(found) && (before is null || motion != Motion.Level) ? objects.At(end, limit) : null;
    }

    /// <summary>
    /// The subject of a clause that leaves it out: one that stands alone in the clause before, that of the figure
    /// before, else what was named before.
    /// </summary>
    private Subject? Understood(FoundQuantity found, int clause)
    {
        var alone = PreviousClause(clause, skipItems: false) is { } previous ? finder.Alone(previous.Start, previous.End) : null;
        if (alone is { } named && finder.IsMeasured(named) && Suits(named)) return named;
        if (carried.Count > 0 && Suits(carried[^1])) return carried[^1] with { IsGrowth = false };
        if (spokenOf.FindLast(Suits) is { Range.Length: > 0 } spoken) return spoken with { IsGrowth = false };
        return alone ?? finder.LastIndicator(found.Quantity.Range.Start) ?? topic;

        bool Suits(Subject subject) => finder.Suits(subject, found.Quantity);
    }

    /// <summary>What people counted do, where the clause names no other thing: 派遣5万人出国留学.</summary>
    private Subject? DoneTo(FoundQuantity found, int clause, int limit) =>
        found.Quantity.BaseUnit is "人" or "名" or "户" or "人次" && found.Quantity.Range.End < limit
        && objects.Activity(found.Quantity.Range.End, limit) is { } activity
            ? finder.Make(activity, false)
            : null;

    /// <summary>
    /// The clause before the one that begins at <paramref name="clause"/>, where it holds no figure of its own and is no
    /// condition (按可比价格, 扣除价格因素, 与上年相比).
    /// </summary>
    private CharRange? PreviousClause(int clause, bool skipItems)
    {
        if (clause < 2 || !SubjectFinder.IsBreak(text[clause - 1])) return null;
        var start = ClauseStart(clause - 1, skipItems);
        if (SubjectWords.Conditions.AtStart(text, start, clause) is not null || Comparison().IsMatch(text.AsSpan(start, clause - 1 - start))) return null;
        return quantities.Exists(q => q.Quantity.Range.Start < clause && q.Quantity.Range.End > start)
            ? null : CharRange.Between(start, clause - 1);
    }

    /// <summary>
    /// Whether the thing counted may stand right behind the figure: 17家医院, 50万亩高标准农田; never behind 5% or 3亿元.
    /// </summary>
    private static bool TakesObject(FoundQuantity found) => !found.IsRank && found.Quantity.BaseUnit is not
        ("%" or "‰" or "元" or "美元" or "欧元" or "港元" or "日元" or "倍" or "番" or "个百分点"
        or "天" or "小时" or "分钟" or "岁" or "度" or ":1"
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
        if (IsCondition(quantity)) return;
        var isChange = !found.IsRank && !predicate.IsBase && (predicate.Motion is Motion.Rise or Motion.Fall
            || subject.IsGrowth || predicate.Motion == Motion.None && IsAddedToo(quantity, start) || quantity.Unit == "番" || quantity.Unit == "个百分点" && !predicate.IsComparison);
        var indicator = predicate.IsComparison || found.IsRank ? null : subject.Indicator;
        if (!isChange && quantity.Unit == "%" && indicator is { Unit: not ("%" or "‰") })
        {
            isChange = subject.Range.End == quantity.Range.Start;   // 固定资产投资8% in a list of growth targets
            if (!isChange) indicator = null;                        // a share of something: 完成年度任务的九成
        }
        if (MeasureWords.Counts(quantity.BaseUnit) && indicator is not null && MeasureWords.Measures(indicator.BaseUnit)) indicator = null;   // 8条高速公路 are no length
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
            subject.Place,
            CharRange.Between(Math.Min(start, quantity.Range.Start), Math.Max(subject.Range.End, quantity.Range.End)),
            subject.Range));
    }

    /// <summary>Whether the item goes on a list of what was added: 新增医院5家、学校3所.</summary>
    private bool IsAddedToo(Quantity quantity, int start) =>
        statements.Count > 0 && statements[^1] is { Measure: Measure.Growth } last && start > 0 && text[start - 1] == '、'
        && last.Quantity.Range.End == start - 1 && MeasureWords.Counts(last.Quantity.BaseUnit) && MeasureWords.Counts(quantity.BaseUnit);

    /// <summary>Whether the figure tells which things are counted, not how much: 进出口5000万元以上企业15家.</summary>
    private bool IsCondition(Quantity quantity) =>
        quantity.BaseUnit is "元" or "美元" && quantity.Range.End < text.Length && char.IsLetter(text[quantity.Range.End])
        && text[quantity.Range.End - 1] is '上' or '下'
        && SubjectWords.NotObject.AtStart(text, quantity.Range.End, text.Length) is null;

    [GeneratedRegex("(?:相比|比较|对比)$")]
    private static partial Regex Comparison();
}
