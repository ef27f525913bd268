using ReportSearch.Facts;

namespace ReportSearch.Answers.Indicators;

/// <summary>A line of the grid: an indicator of a place in one measure and unit, through the years.</summary>
/// <param name="Indicator">Its full name.</param>
/// <param name="Place">The place measured; null where unknown.</param>
/// <param name="Measure">Level or growth, never both.</param>
/// <param name="Unit">Without magnitude, 元 for 亿元 and 万亿元.</param>
/// <param name="Years">By the year spoken of.</param>
/// <param name="Spans">Figures of several years (“十四五”, 五年来) or of no known time.</param>
public sealed record IndicatorSeries(
    string Indicator, string? Place, Measure Measure, string Unit,
    IReadOnlyDictionary<int, IndicatorCell> Years, IReadOnlyList<IndicatorRow> Spans)
{
    /// <summary>The lines of <paramref name="rows"/>, in the order in which each first appears.</summary>
    internal static IReadOnlyList<IndicatorSeries> Of(IEnumerable<IndicatorRow> rows) =>
    [
        .. rows
            .GroupBy(row => (row.Indicator, row.Place, row.Statement.Measure, Unit: row.Statement.Quantity.BaseUnit))
            .Select(line => new IndicatorSeries(
                line.Key.Indicator, line.Key.Place, line.Key.Measure, line.Key.Unit,
                line.Where(IsOfOneYear).GroupBy(row => row.Year!.Value).ToDictionary(year => year.Key, CellOf),
                [.. line.Where(row => !IsOfOneYear(row)).OrderBy(row => row.Statement.Period?.To)])),
    ];

    private static bool IsOfOneYear(IndicatorRow row) => row.Year is not null && !GrowthBase.IsOfSeveralYears(row.Statement, row.Citation);

    private static IndicatorCell CellOf(IGrouping<int, IndicatorRow> year)
    {
        var parts = year.ToLookup(row => row.Statement.Modality == Modality.Target);
        return new IndicatorCell(FigureOrder.BestFirst(parts[true], year.Key), FigureOrder.BestFirst(parts[false], year.Key));
    }
}
