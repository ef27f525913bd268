using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Charts;

/// <summary>
/// One indicator of several places in one year, highest first: results as full bars, targets as hollow ones beside them,
/// the span of a range dashed.
/// </summary>
internal static class PlacesChart
{
    private const int MostPlaces = 40;
    private const int LongestName = 7;
    private const double Left = 27;    // per cent of the width
    private const double Right = 80;
    private const double BarHeight = 11;
    private const double Gap = 11;
    private const double Foot = 26;

    /// <summary>The chart; nothing for fewer than two places.</summary>
    /// <param name="title">What is drawn.</param>
    /// <param name="unit">Of all figures.</param>
    /// <param name="bars">In any order.</param>
    public static Html Of(string title, string unit, IReadOnlyCollection<PlaceBar> bars)
    {
        if (bars.Count < 2) return Html.Empty;
        var byResult = bars.Count(bar => bar.Result is not null) > bars.Count(bar => bar.Target is not null);
        var shown = bars.OrderByDescending(bar => Sorted(bar, byResult)).Take(MostPlaces).ToList();
        var scale = Scale.Of([.. shown.SelectMany(bar => (double[])[bar.Target?.Top ?? 0, bar.Result?.Top ?? 0])], fromZero: true);
        double X(double value) => Left + ((Right - Left) * scale.Share(value));
        var bottom = Gap;
        var lines = new List<Html>();
        foreach (var bar in shown)
        {
            lines.Add(Line(bar, bottom, X));
            bottom += HeightOf(bar) + Gap;
        }
        var description = string.Join("；", shown.Select(bar => $"{bar.Place}{Told("目标", bar.Target)}{Told("结果", bar.Result)}")) + "。";
        var caption = bars.Count > MostPlaces ? $"{title}，前 {MostPlaces} 位" : title;
        return ChartFrame.Of(caption, unit, [.. shown.Select(bar => (bar.Target, bar.Result))], description, bottom + Foot, Html.Of($"""
            {scale.Ticks.Select(tick => Tick(tick, X(tick), bottom))}
            {lines}
            """));
    }

    private static double Sorted(PlaceBar bar, bool byResult) =>
        (byResult ? bar.Result ?? bar.Target : bar.Target ?? bar.Result)?.Top ?? double.NegativeInfinity;

    private static double HeightOf(PlaceBar bar) => bar is { Target: not null, Result: not null } ? 2 * BarHeight : BarHeight;

    private static string Told(string name, ChartFigure? figure) => figure is null ? "" : $" {name}{figure.Label}";

    private static Html Tick(double value, double x, double bottom) => Html.Of($"""
        <line class="grid" x1="{x}%" y1="0" x2="{x}%" y2="{bottom}"/><text class="year" x="{x}%" y="{bottom + 18}">{ChartFigure.Number(value)}</text>
        """);

    private static Html Line(PlaceBar bar, double top, Func<double, double> x)
    {
        var name = bar.Place.Length > LongestName ? bar.Place[..(LongestName - 1)] + "…" : bar.Place;
        return Html.Of($"""
            <text class="name" x="{Left - 2}%" y="{top + (HeightOf(bar) / 2)}">{name}<title>{bar.Place}</title></text>
            {Bar(bar.Target, "target", "目标", top)}{Bar(bar.Result, "result", "结果", top + HeightOf(bar) - BarHeight)}
            """);

        Html Bar(ChartFigure? figure, string role, string word, double y)
        {
            if (figure is null) return Html.Empty;
            var (from, to) = (x(Math.Min(0, figure.Value)), x(Math.Max(0, figure.Value)));
            var span = figure.Upper is { } upper && upper > figure.Value && figure.Value >= 0
                ? Html.Of($"<rect class=\"span\" x=\"{to}%\" y=\"{y + 1}\" width=\"{x(upper) - to}%\" height=\"{BarHeight - 2}\"/>")
                : Html.Empty;
            return Html.Of($"""
                <rect class="{role}" x="{from}%" y="{y + 1}" width="{to - from}%" height="{BarHeight - 2}"><title>{bar.Place} {word} {figure.Label}</title></rect>
                {span}<text class="value {role}" x="{x(Math.Max(0, figure.Top))}%" dx="6" y="{y + (BarHeight / 2)}">{figure.Label}</text>
                """);
        }
    }
}

/// <summary>A place of a <see cref="PlacesChart"/>.</summary>
/// <param name="Place">Its short name.</param>
/// <param name="Target">What was planned; null where nothing tells.</param>
/// <param name="Result">What was reached; null where nothing tells.</param>
internal sealed record PlaceBar(string Place, ChartFigure? Target, ChartFigure? Result);
