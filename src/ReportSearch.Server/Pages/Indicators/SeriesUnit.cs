using ReportSearch.Answers.Indicators;
using ReportSearch.Facts.Quantities;
using ReportSearch.Server.Charts;

namespace ReportSearch.Server.Pages.Indicators;

/// <summary>The one unit that figures written in several magnitudes (亿元, 万亿元) are drawn in.</summary>
/// <param name="Name">With its magnitude.</param>
/// <param name="Factor">How many base units it is.</param>
internal sealed record SeriesUnit(string Name, decimal Factor)
{
    /// <summary>The unit most of <paramref name="rows"/> are written in; a myriad times it where numbers would be long.</summary>
    /// <param name="rows">At least one; all of one base unit.</param>
    public static SeriesUnit Of(IReadOnlyCollection<IndicatorRow> rows)
    {
        const decimal longest = 100_000;
        const int myriad = 10_000;
        var common = rows.Select(row => row.Statement.Quantity).GroupBy(quantity => quantity.Unit).MaxBy(unit => unit.Count())!;
        var unit = new SeriesUnit(common.Key, FactorOf(common.First()));
        var isLong = rows.Max(row => row.Statement.Quantity.BaseValue) / unit.Factor >= longest;
        return !isLong ? unit : new SeriesUnit(
            unit.Name switch { ['万', .. var rest] => "亿" + rest, _ => "万" + unit.Name }, unit.Factor * myriad);
    }

    /// <summary>The figure as a chart draws it; null for none.</summary>
    public ChartFigure? Figure(IndicatorRow? row) => row?.Statement.Quantity is not { } quantity ? null : new ChartFigure(
        (double)(quantity.BaseValue / Factor), (double?)(quantity.UpperValue * FactorOf(quantity) / Factor), quantity.Comparator);

    private static decimal FactorOf(Quantity quantity) => quantity.Value == 0 ? 1 : quantity.BaseValue / quantity.Value;
}
