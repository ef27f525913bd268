using ReportSearch.Answers.Indicators;
using ReportSearch.Corpus.Places;
using ReportSearch.Server.Charts;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Indicators;

/// <summary>Lines of the grid as charts: the figure that stands for each year, whole years alone.</summary>
internal static class SeriesChart
{
    /// <summary>One place through the years.</summary>
    public static Html Trend(IndicatorSeries line, IReadOnlyCollection<int> years)
    {
        var drawn = line.Years.Where(year => years.Contains(year.Key)).OrderBy(year => year.Key)
            .Select(year => (year.Key, Target: Whole(year.Value.Target), Result: Whole(year.Value.Result)))
            .Where(year => (year.Target ?? year.Result) is not null)
            .ToList();
        if (drawn.Count < 2) return Html.Empty;
        var unit = SeriesUnit.Of([.. drawn.SelectMany(year => new[] { year.Target, year.Result }).OfType<IndicatorRow>()]);
        return TrendChart.Of(
            $"{line.Place}{line.Indicator}{MeasureName.Of(line.Measure, line.Unit)}", unit.Name,
            [.. drawn.Select(year => new TrendPoint(year.Key, unit.Figure(year.Target), unit.Figure(year.Result)))]);
    }

    /// <summary>Several places in the year that most of them tell of, the latest of those.</summary>
    public static Html Places(IReadOnlyCollection<IndicatorSeries> lines, IEnumerable<int> years)
    {
        var fullest = years
            .Select(year => (Year: year, Bars: lines
                .Where(line => line.Place is not null && line.Years.ContainsKey(year))
                .Select(line => (line.Place, Target: Whole(line.Years[year].Target), Result: Whole(line.Years[year].Result)))
                .Where(bar => (bar.Target ?? bar.Result) is not null)
                .ToList()))
            .OrderByDescending(year => year.Bars.Count).ThenByDescending(year => year.Year)
            .FirstOrDefault();
        if (fullest.Bars is not { Count: > 1 } bars) return Html.Empty;
        var unit = SeriesUnit.Of([.. bars.SelectMany(bar => new[] { bar.Target, bar.Result }).OfType<IndicatorRow>()]);
        var first = lines.First();
        return PlacesChart.Of(
            $"{fullest.Year}年{first.Indicator}{MeasureName.Of(first.Measure, first.Unit)}", unit.Name,
            [.. bars.Select(bar => new PlaceBar(
                Gazetteer.Default.Find(bar.Place!)?.ShortName ?? bar.Place!, unit.Figure(bar.Target), unit.Figure(bar.Result)))]);
    }

    private static IndicatorRow? Whole(IndicatorRow? row) =>
        row?.Statement.Period is { FirstMonth: 1, LastMonth: 12 } ? row : null;
}
