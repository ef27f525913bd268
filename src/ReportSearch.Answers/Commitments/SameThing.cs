using System.Text.RegularExpressions;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>Tells whether two figures are of the same thing, so that one can be held against the other.</summary>
internal static partial class SameThing
{
    private const int ShortestSubject = 3;

    /// <summary>
    /// The same indicator or, without one, the same words; in the same unit; level with level, growth with growth. A level is
    /// never held against a growth: without the year before, neither tells the other.
    /// </summary>
    public static bool Is(Statement promised, Statement reached)
    {
        if (promised.Quantity.BaseUnit != reached.Quantity.BaseUnit || promised.Measure != reached.Measure) return false;
        if (promised.Place != reached.Place) return false;
        if (promised.Indicator is not null || reached.Indicator is not null) return promised.Indicator == reached.Indicator;
        var (one, other) = (Core(promised.Subject), Core(reached.Subject));
        return one.Length >= ShortestSubject && other.Length >= ShortestSubject && !Spending().IsMatch(one)
            && (one.EndsWith(other, StringComparison.Ordinal) ? IsNeutral(one[..^other.Length])
                : other.EndsWith(one, StringComparison.Ordinal) ? IsNeutral(other[..^one.Length])
                : one.Length == other.Length && one.Order().SequenceEqual(other.Order()));   // 改造老旧小区, 老旧小区改造
    }

    private static string Core(string subject) => Doing().Replace(TextFolder.Fold(subject).Text, "");

    private static bool IsNeutral(string words) => words.Length == 0 || Neutral().IsMatch(words);

    [GeneratedRegex("^(?:力争|确保|预计|全年|今年|\\d{4}年|去年|累计|共|已|再|总计|要|将|计划|争取)+|完成|建成|实现|达到|达|[“”\\s]|(?:总数|总量|数量|数)$")]
    private static partial Regex Doing();

    /// <summary>Money without what it is for, which the sentence tells elsewhere.</summary>
    [GeneratedRegex("(?:安排|投入|拨付|拨款|下达|补助|筹集|筹措|支持|资金)$")]
    private static partial Regex Spending();

    [GeneratedRegex("^(?:全[国省市县区州]|[我本][国省市县区州]|国家级?|新|新增|城乡)+$")]
    private static partial Regex Neutral();
}
