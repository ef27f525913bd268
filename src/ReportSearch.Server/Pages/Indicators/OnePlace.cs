using ReportSearch.Answers.Indicators;
using ReportSearch.Facts.Indicators;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Pages.Indicators;

/// <summary>All indicators that a place's own reports state of a year or a few, by category.</summary>
internal static class OnePlace
{
    private const int MostYears = 6;

    public static Html Of(OpenIndex index, IndicatorQuery wanted, string place)
    {
        var coverage = index.Indicators.Coverage([place]);
        var planned = index.Reports.Groups.Where(group => group.Place?.Name == place).Max(group => group.Year);
        var last = wanted.To ?? wanted.From ?? planned;
        var first = wanted.From ?? last - 1;
        if (last is not { } to || first is not { } from) return Nothing;
        if (to - from >= MostYears) from = to - MostYears + 1;
        var shown = wanted with { From = from, To = to, OwnReports = true };
        var lines = index.Indicators.Series(shown).Where(line => line.Place == place).ToList();
        if (lines.Count == 0) return Nothing;
        var years = Enumerable.Range(from, to - from + 1).ToList();
        return Html.Of($"""
            <section class="measure">
            <h2>{place}{(from == to ? $"{to}" : $"{from}—{to}")}年的指标</h2>
            <div class="scroll"><table class="rows grid">
            <thead><tr><th scope="col" rowspan="2">指标</th>{years.Select(year => Html.Of($"<th scope=\"colgroup\" colspan=\"2\">{year}年</th>"))}</tr>
            <tr>{years.Select(_ => Html.Of($"<th scope=\"col\">目标</th><th scope=\"col\">结果</th>"))}</tr></thead>
            {lines.Where(line => line.Years.Count > 0).GroupBy(CategoryOf).OrderBy(Order).Select(Category)}
            </table></div>
            {SpanTable.Of([.. lines.SelectMany(line => line.Spans)], namesIndicator: true)}
            </section>
            {IndicatorForm.Downloads(wanted with { From = from, To = to })}
            <p class="note">只列出这些年份里读到数值的指标。“未提及”：有应当说明的报告（目标看当年的报告，结果看次年的报告），其中没有读到；“—”：没有这样的报告。</p>
            """);

        Html Category(IGrouping<string, IndicatorSeries> category) => Html.Of($"""
            <tbody><tr class="group"><th scope="rowgroup" colspan="{(2 * years.Count) + 1}">{CategoryWord.Of(category.Key)}</th></tr>
            {category.Select(line => Html.Of($"""
                <tr><th scope="row"><a data-swap href="{IndicatorForm.Address(wanted with { Indicator = line.Indicator, From = null, To = null })}">{line.Indicator}</a>
                <small>{MeasureName.Of(line.Measure, line.Unit)}</small></th>{years.Select(year =>
                    FigureCell.Pair(line.Years.GetValueOrDefault(year), line.Place, year, coverage, $"{year}年"))}</tr>
                """))}</tbody>
            """);
    }

    private static Html Nothing => IndicatorsPage.Notice("这个地点的报告中没有读到这些年份的指标数值。可以放宽年份，或者换一个地点。");

    private static string CategoryOf(IndicatorSeries line) => IndicatorCatalog.Default.Find(line.Indicator)!.Category;

    /// <summary>In the order of the catalogue.</summary>
    private static int Order(IGrouping<string, IndicatorSeries> category) =>
        IndicatorCatalog.Default.All.TakeWhile(indicator => indicator.Category != category.Key).Count();
}
