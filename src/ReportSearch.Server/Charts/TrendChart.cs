using ReportSearch.Facts.Quantities;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Charts;

/// <summary>
/// One indicator of one place through the years: results as a line that breaks where a year is missing, targets as
/// hollow diamonds (with a tip above for 以上, below for 以内), ranges as hollow bars.
/// </summary>
internal static class TrendChart
{
    private const double Left = 13;     // per cent of the width
    private const double Right = 96;
    private const double Top = 24;      // pixels
    private const double Bottom = 236;
    private const double Height = 280;
    private const int NarrowLabels = 7;
    private const int WideLabels = 24;

    /// <summary>The chart; nothing where fewer than two years are told.</summary>
    /// <param name="title">What is drawn.</param>
    /// <param name="unit">Of all figures.</param>
    /// <param name="points">In the order of years.</param>
    public static Html Of(string title, string unit, IReadOnlyList<TrendPoint> points)
    {
        if (points.Count < 2) return Html.Empty;
        var scale = Scale.Of([.. points.SelectMany(p => Both(p)).SelectMany(f => (double[])[f.Value, f.Top])], fromZero: false);
        var (first, last) = (points[0].Year, points[^1].Year);
        double X(int year) => Left + ((Right - Left) * (year - first) / (last - first));
        double Y(double value) => Bottom - ((Bottom - Top) * scale.Share(value));
        var description = string.Join("；", points.Select(p => $"{p.Year}年{Told("目标", p.Target)}{Told("结果", p.Result)}")) + "。";
        return ChartFrame.Of(title, unit, [.. points.Select(p => (p.Target, p.Result))], description, Height, Html.Of($"""
            {scale.Ticks.Select(tick => Tick(tick, Y(tick)))}
            {Enumerable.Range(first, last - first + 1).Select(year => YearLabel(year, X(year), last - year, last - first + 1))}
            {points.Zip(points.Skip(1)).Select(pair => Segment(pair.First, pair.Second, X, Y))}
            {points.Select(p => Target(p, X(p.Year), Y))}
            {points.Select(p => Result(p, X(p.Year), Y))}
            {points.Select(p => Labels(p, X(p.Year), Y, last - p.Year, last - first + 1))}
            """));
    }

    private static IEnumerable<ChartFigure> Both(TrendPoint point) => new[] { point.Target, point.Result }.OfType<ChartFigure>();

    private static string Told(string name, ChartFigure? figure) => figure is null ? "" : $" {name}{figure.Label}";

    private static Html Tick(double value, double y) => Html.Of($"""
        <line class="grid" x1="{Left}%" y1="{y}" x2="{Right + 2}%" y2="{y}"/><text class="tick" x="{Left - 2}%" y="{y}">{ChartFigure.Number(value)}</text>
        """);

    private static Html YearLabel(int year, double x, int fromLast, int years) => Shown(fromLast, years) is { } kind
        ? Html.Of($"<text class=\"year{kind}\" x=\"{x}%\" y=\"{Bottom + 37}\">{year}</text>")
        : Html.Empty;

    private static Html Segment(TrendPoint from, TrendPoint to, Func<int, double> x, Func<double, double> y) =>
        from.Result is { } start && to.Result is { } end && to.Year == from.Year + 1
            ? Html.Of($"<line class=\"result\" x1=\"{x(from.Year)}%\" y1=\"{y(start.Value)}\" x2=\"{x(to.Year)}%\" y2=\"{y(end.Value)}\"/>")
            : Html.Empty;

    private static Html Result(TrendPoint point, double x, Func<double, double> y) => point.Result is not { } result ? Html.Empty : Html.Of($"""
        <circle class="result" cx="{x}%" cy="{y(result.Value)}" r="4"><title>{point.Year}年 结果 {result.Label}</title></circle>
        """);

    private static Html Target(TrendPoint point, double x, Func<double, double> y)
    {
        if (point.Target is not { } target) return Html.Empty;
        var shape = target.Upper is { } upper
            ? Html.Of($"<rect x=\"-5\" y=\"{y(upper) - y(target.Value)}\" width=\"10\" height=\"{y(target.Value) - y(upper)}\" rx=\"3\"/>")
            : Html.Of($"<path d=\"M0-6 6 0 0 6-6 0Z{Tip(target.Comparator)}\"/>");
        return Html.Of($"""
            <svg x="{x}%" y="{y(target.Value)}" overflow="visible" class="target"><title>{point.Year}年 目标 {target.Label}</title>{shape}</svg>
            """);
    }

    private static string Tip(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "M-4-9 0-13 4-9",
        Comparator.AtMost => "M-4 9 0 13 4 9",
        _ => "",
    };

    /// <summary>The values of a year, the higher one's above it and the lower one's below, where there is room.</summary>
    private static Html Labels(TrendPoint point, double x, Func<double, double> y, int fromLast, int years)
    {
        if (Shown(fromLast, years) is not { } kind) return Html.Empty;
        var isResultAbove = point.Target is null || point.Result?.Value >= point.Target.Value;
        return Html.Of($"{Label(point.Result, isResultAbove, "result")}{Label(point.Target, !isResultAbove, "target")}");

        Html Label(ChartFigure? figure, bool above, string role) => figure is null ? Html.Empty : Html.Of($"""
            <text class="value {role}{kind}" x="{x}%" y="{(above ? y(figure.Top) - Clear(figure, Comparator.AtLeast) : y(figure.Value) + Clear(figure, Comparator.AtMost))}">{(figure.Comparator == Comparator.Range ? figure.Label : ChartFigure.Number(figure.Value))}</text>
            """);
    }

    /// <summary>Pixels between a mark and its value, more where the mark has a tip on that side.</summary>
    private static double Clear(ChartFigure figure, Comparator tipped) => figure.Comparator == tipped ? 23 : 17;

    /// <summary>
    /// Whether a year so far from the last has its labels: always (""), where the page is wide (" wide"), or never (null).
    /// </summary>
    private static string? Shown(int fromLast, int years) =>
        fromLast % Every(years, NarrowLabels) == 0 ? "" : fromLast % Every(years, WideLabels) == 0 ? " wide" : null;

    private static int Every(int years, int most) => (years + most - 1) / most;
}

/// <summary>A year of a <see cref="TrendChart"/>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Target">What was planned; null where nothing tells.</param>
/// <param name="Result">What was reached; null where nothing tells.</param>
internal sealed record TrendPoint(int Year, ChartFigure? Target, ChartFigure? Result);
