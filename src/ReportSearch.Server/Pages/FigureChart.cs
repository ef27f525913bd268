using ReportSearch.Answers.Indicators;
using ReportSearch.Facts;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>
/// An indicator of one place through the years, drawn as SVG: results as a line, targets as hollow points.
/// </summary>
internal static class FigureChart
{
    private const int Width = 640;
    private const int Height = 240;
    private const int Margin = 44;
    private const int LabelWidth = 44;

    /// <summary>
    /// The chart of the unit with the most years; nothing for several places, or where fewer than two years are told.
    /// </summary>
    public static Html Of(IReadOnlyList<IndicatorRow> rows)
    {
        if (rows.Select(r => r.Place).Distinct().Count() != 1) return Html.Empty;
        var points = rows.Where(r => r.Year is not null)
            .GroupBy(r => (r.Statement.Measure, r.Statement.Quantity.Unit))
            .Select(unit => unit.DistinctBy(r => (r.Year, IsTarget(r))).OrderBy(r => r.Year).ToList())
            .MaxBy(unit => unit.Select(r => r.Year).Distinct().Count()) ?? [];
        return points.Select(r => r.Year).Distinct().Count() < 2 ? Html.Empty : Draw(points, rows[0]);
    }

    private static Html Draw(List<IndicatorRow> points, IndicatorRow first)
    {
        var values = points.Select(p => Value(p)).ToList();
        var (years, bottom, top) = ((From: points[0].Year!.Value, To: points[^1].Year!.Value), Math.Min(0, values.Min()), values.Max());
        var unit = points[0].Statement.Quantity.Unit;
        double X(IndicatorRow p) => Margin + ((p.Year!.Value - years.From) * (Width - (2.0 * Margin)) / (years.To - years.From));
        double Y(double value) => Height - Margin - ((value - bottom) * (Height - (2.0 * Margin)) / Math.Max(top - bottom, double.Epsilon));

        var reached = points.Where(p => !IsTarget(p));
        var line = string.Join(' ', reached.Select(p => Html.Of($"{X(p)},{Y(Value(p))}").ToString()));
        return Html.Of($"""
            <figure class="chart">
            <figcaption>{first.Place} · {first.Indicator}（{(points[0].Statement.Measure == Measure.Growth ? "增速，" : "")}{unit}）<span class="key result">结果</span><span class="key target">目标</span></figcaption>
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-label="{first.Place}{first.Indicator}的历年数值，数据见下表">
            <line class="axis" x1="{Margin}" y1="{Y(bottom)}" x2="{Width - Margin}" y2="{Y(bottom)}"/>
            <polyline class="result" points="{line}"/>
            {points.Select(p => Point(p, X(p), Y(Value(p))))}
            {Spaced(points.DistinctBy(p => p.Year), X).Select(p => Label("year", X(p), Height - Margin + 22, p.Year!.Value))}
            {Spaced(points, X).Select(p => Label("value", X(p), Y(Value(p)) - 11, Value(p)))}
            </svg>
            </figure>
            """);
    }

    private static Html Point(IndicatorRow row, double x, double y) => Html.Of($"""
        <circle class="{(IsTarget(row) ? "target" : "result")}" cx="{x}" cy="{y}" r="4"><title>{row.Year!.Value}年 {FigureText.Of(row.Statement)}</title></circle>
        """);

    private static Html Label(string name, double x, double y, double number) =>
        Html.Of($"<text class=\"{name}\" x=\"{x}\" y=\"{y}\">{number}</text>");

    /// <summary>Those of <paramref name="points"/> whose labels do not run into one another.</summary>
    private static IEnumerable<IndicatorRow> Spaced(IEnumerable<IndicatorRow> points, Func<IndicatorRow, double> x)
    {
        var last = double.NegativeInfinity;
        foreach (var point in points)
        {
            if (x(point) - last < LabelWidth) continue;
            last = x(point);
            yield return point;
        }
    }

    private static double Value(IndicatorRow row) => (double)row.Statement.Quantity.Value;

    private static bool IsTarget(IndicatorRow row) => row.Statement.Modality == Modality.Target;
}
