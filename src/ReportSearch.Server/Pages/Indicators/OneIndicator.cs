using ReportSearch.Answers.Indicators;
using ReportSearch.Facts;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Indicators;

/// <summary>
/// One indicator: a table for each measure and unit, the one with most figures first. Of several places: places down,
/// years across; of one place: years down.
/// </summary>
internal static class OneIndicator
{
    private const int YearsAcross = 4;

    public static Html Of(OpenIndex index, IndicatorQuery wanted)
    {
        var lines = index.Indicators.Series(wanted);
        if (lines.Count == 0) return IndicatorsPage.Notice("这些报告中没有读到这个指标的数值。可以换一个指标，或者放宽地点和年份。");
        var coverage = index.Indicators.Coverage(wanted.Places);
        var tables = lines.GroupBy(line => (line.Measure, line.Unit)).OrderByDescending(table => table.Sum(FiguresOf)).ToList();
        return Html.Of($"""
            {tables.Index().Select(table => Table([.. table.Item], wanted, coverage, isMain: table.Index == 0))}
            {IndicatorForm.Downloads(wanted)}
            <p class="note">“未提及”：那里有应当说明的报告（目标看当年的报告，结果看次年的报告），其中没有读到这个指标；“—”：没有这样的报告。</p>
            """);
    }

    private static Html Table(List<IndicatorSeries> lines, IndicatorQuery wanted, ReportCoverage coverage, bool isMain)
    {
        var (first, spans) = (lines[0], lines.SelectMany(line => line.Spans).ToList());
        var places = lines.Select(line => line.Place).Concat(isMain ? coverage.Places : []).Distinct().Count();
        return Html.Of($"""
            <section class="measure">
            <h2>{first.Indicator}{MeasureName.Of(first.Measure, first.Unit)}（{UnitsOf(lines)}）</h2>
            {(lines.All(line => line.Years.Count == 0) ? Html.Empty : places == 1 ? YearsDown(first, wanted, coverage) : YearsAlong(lines, wanted, coverage, isMain))}
            {SpanTable.Of(spans, namesIndicator: false)}
            </section>
            """);
    }

    private static Html YearsDown(IndicatorSeries line, IndicatorQuery wanted, ReportCoverage coverage)
    {
        var years = Enumerable.Range(wanted.From ?? line.Years.Keys.Min(), (wanted.To ?? line.Years.Keys.Max()) - (wanted.From ?? line.Years.Keys.Min()) + 1)
            .Where(year => line.Years.ContainsKey(year) || Could(coverage, line.Place, year)).Reverse().ToList();
        return Html.Of($"""
            {SeriesChart.Trend(line, years)}
            <div class="scroll"><table class="rows">
            <caption>{line.Place}</caption>
            <thead><tr><th scope="col">年份</th><th scope="col">目标</th><th scope="col">结果</th></tr></thead>
            <tbody>{years.Select(year => Html.Of($"""
                <tr><th scope="row">{year}年</th>{FigureCell.Pair(line.Years.GetValueOrDefault(year), line.Place, year, coverage, "")}</tr>
                """))}</tbody>
            </table></div>
            """);
    }

    private static Html YearsAlong(List<IndicatorSeries> lines, IndicatorQuery wanted, ReportCoverage coverage, bool isMain)
    {
        var told = lines.SelectMany(line => line.Years.Keys).Distinct().OrderDescending().ToList();
        var years = (wanted is { From: null, To: null } ? told.Take(YearsAcross) : told).Reverse().ToList();
        var byPlace = lines.ToDictionary(line => line.Place ?? "");
        var places = (isMain ? coverage.Places : []).Concat(lines.OrderBy(CodeOf, StringComparer.Ordinal).Select(line => line.Place ?? "")).Distinct()
            .Where(place => years.Any(year => byPlace.GetValueOrDefault(place)?.Years.ContainsKey(year) == true || Could(coverage, place, year)));
        return Html.Of($"""
            {(wanted.Places is [var chosen] && lines.Find(line => line.Place == chosen) is { } own ? SeriesChart.Trend(own, told) : Html.Empty)}
            {SeriesChart.Places(lines, years)}
            {Html.When(years.Count < told.Count, $"""<p class="note">表中为有数值的最近 {years.Count} 年；更早的请在上面选择年份。</p>""")}
            <div class="scroll"><table class="rows grid">
            <thead><tr><th scope="col" rowspan="2">地点</th>{years.Select(year => Html.Of($"<th scope=\"colgroup\" colspan=\"2\">{year}年</th>"))}</tr>
            <tr>{years.Select(_ => Html.Of($"<th scope=\"col\">目标</th><th scope=\"col\">结果</th>"))}</tr></thead>
            <tbody>{places.Select(Line)}</tbody>
            </table></div>
            """);

        Html Line(string place) => Html.Of($"""
            <tr><th scope="row">{(place.Length == 0 ? Html.Of($"未知") : Html.Of($"""
                <a data-swap href="{IndicatorForm.Address(wanted with { Places = [place], From = null, To = null })}">{place}</a>
                """))}</th>{years.Select(year =>
                    FigureCell.Pair(byPlace.GetValueOrDefault(place)?.Years.GetValueOrDefault(year), place, year, coverage, $"{year}年"))}</tr>
            """);
    }

    private static bool Could(ReportCoverage coverage, string? place, int year) => place is not null
        && (coverage.CouldTell(place, year, Modality.Target) || coverage.CouldTell(place, year, Modality.Result));

    private static int FiguresOf(IndicatorSeries line) => line.Years.Sum(year => year.Value.Targets.Count + year.Value.Results.Count) + line.Spans.Count;

    private static string? CodeOf(IndicatorSeries line) => RowsOf(line).First().Citation.Passage.Report.Place?.Code;

    private static string UnitsOf(IEnumerable<IndicatorSeries> lines) => string.Join('、', lines.SelectMany(RowsOf)
        .GroupBy(row => row.Statement.Quantity.Unit).OrderByDescending(unit => unit.Count()).Select(unit => unit.Key));

    private static IEnumerable<IndicatorRow> RowsOf(IndicatorSeries line) =>
        line.Years.Values.SelectMany(cell => cell.Targets.Concat(cell.Results)).Concat(line.Spans);
}
