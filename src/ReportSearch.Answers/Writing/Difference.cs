using System.Globalization;
using ReportSearch.Answers.Indicators;
using ReportSearch.Facts.Quantities;

namespace ReportSearch.Answers.Writing;

/// <summary>How far two figures of one indicator, measure and unit are apart; worked out, not stated.</summary>
/// <param name="Text">海南省比山东省高1个百分点.</param>
/// <param name="Number">The number in it; empty where they are equal.</param>
internal sealed record Difference(string Text, string Number)
{
    /// <summary>
    /// The difference of two figures by the names of what they are of; null where one is a range. Where one is a bound (5%以上)
    /// and the other none, it is said to be one of the bare numbers.
    /// </summary>
    public static Difference? Of(string one, IndicatorRow first, string other, IndicatorRow second)
    {
        Quantity a = first.Statement.Quantity, b = second.Statement.Quantity;
        if (a.Comparator == Comparator.Range || b.Comparator == Comparator.Range || a.BaseUnit != b.BaseUnit) return null;
        var bare = a.Comparator == b.Comparator ? "" : "仅看数字，";
        if (a.BaseValue == b.BaseValue) return new Difference($"{bare}{one}和{other}相同", "");
        if (a.BaseValue < b.BaseValue) (one, a, other, b) = (other, b, one, a);
        var finer = Scale(a) <= Scale(b) ? a : b;
        var number = ((a.BaseValue - b.BaseValue) / Scale(finer)).ToString("0.####", CultureInfo.InvariantCulture);
        var (more, unit) = a.BaseUnit == "%" ? ("高", "个百分点") : ("多", finer.Unit);
        return new Difference($"{bare}{one}比{other}{more}{number}{unit}", number);
    }

    private static decimal Scale(Quantity quantity) => quantity.Value == 0 ? 1 : quantity.BaseValue / quantity.Value;
}
