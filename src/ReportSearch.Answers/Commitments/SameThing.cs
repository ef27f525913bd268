using System.Text.RegularExpressions;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>Tells whether two figures are of the same thing, so that one can be held against the other.</summary>
internal static partial class SameThing
{
    private const int ShortestSubject = 3;
    private const int MostTimes = 4;

    /// <summary>
    /// The same indicator, the same subject, or the same deed told in mostly the same words; in the same unit; level with
    /// level, growth with growth. A level is never held against a growth: without the year before, neither tells the other.
    /// </summary>
    public static bool Is(ToldFigure promised, ToldFigure reached)
    {
        var (one, other) = (promised.Statement, reached.Statement);
        if (one.Quantity.BaseUnit != other.Quantity.BaseUnit || one.Place != other.Place) return false;
        if (promised.Words.IsOfCapacity != reached.Words.IsOfCapacity || (promised.Words.IsOfEnd && reached.Words.IsOfBeginning)) return false;
        var isLevel = one.Measure == Measure.Level && other.Measure == Measure.Level;
        var areCuts = promised.Words.IsCut && reached.Words.IsCut && one.Quantity.BaseUnit is not ("%" or "个百分点");
        if (one.Measure != other.Measure && !areCuts) return false;
        if ((isLevel || areCuts) && !IsOfOneSize(one.Quantity, other.Quantity)) return false;
        if (one.Indicator is not null && one.Indicator == other.Indicator) return true;
        if (one.Indicator is not null && other.Indicator is not null) return false;
        return (one.Indicator is null && other.Indicator is null && one.Measure == other.Measure && IsSubject(one.Subject, other.Subject))
            || promised.Words.AreLike(reached.Words);
    }

    /// <summary>What is several times as much is of another scope: a farm's land and the country's, a month's output and a year's.</summary>
    private static bool IsOfOneSize(Quantity promised, Quantity reached)
    {
        var (one, other) = (Math.Abs(promised.BaseValue), Math.Abs(reached.BaseValue));
        return one <= MostTimes * other && other <= MostTimes * one;
    }

    private static bool IsSubject(string promised, string reached)
    {
        var (one, other) = (Core(promised), Core(reached));
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
