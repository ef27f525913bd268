using System.Globalization;
using ReportSearch.Answers.Indicators;
using ReportSearch.Facts.Quantities;

namespace ReportSearch.Answers.Writing;

/// <summary>How far two figures of one indicator, measure and unit are apart; worked out, not stated.</summary>
internal static class Difference
{
    /// <summary>
    /// 海南省高于山东省，相差1个百分点, by the names of what the figures are of; null where one is a range, or a fall in anything but
    /// percent (减少245万人). Where one is a bound (5%以上) and the other none, it is said to be of the bare numbers.
    /// </summary>
    public static string? Of(string one, IndicatorRow first, string other, IndicatorRow second)
    {
        Quantity a = first.Statement.Quantity, b = second.Statement.Quantity;
        if (a.Comparator == Comparator.Range || b.Comparator == Comparator.Range || a.BaseUnit != b.BaseUnit) return null;
        if (a.BaseUnit != "%" && (a.Value < 0 || b.Value < 0)) return null;
        var bare = a.Comparator == b.Comparator ? "" : "（仅看数字）";
        if (a.BaseValue == b.BaseValue) return $"{one}和{other}相同{bare}";
        if (a.BaseValue < b.BaseValue) (one, a, other, b) = (other, b, one, a);
        var finer = Scale(a) <= Scale(b) ? a : b;
        var number = ((a.BaseValue - b.BaseValue) / Scale(finer)).ToString("0.####", CultureInfo.InvariantCulture);
        return $"{one}{(a.BaseUnit == "%" ? "高" : "多")}于{other}{bare}，相差{number}{(a.BaseUnit == "%" ? "个百分点" : finer.Unit)}";
    }

    private static decimal Scale(Quantity quantity) => quantity.Value == 0 ? 1 : quantity.BaseValue / quantity.Value;
}
