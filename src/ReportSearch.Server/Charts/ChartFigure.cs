using System.Globalization;
using ReportSearch.Facts.Quantities;

namespace ReportSearch.Server.Charts;

/// <summary>A figure as a chart draws it, in the chart's unit.</summary>
/// <param name="Value">The value; of a range the lower bound.</param>
/// <param name="Upper">The upper bound of a range, else null.</param>
/// <param name="Comparator">How it bounds the thing.</param>
internal sealed record ChartFigure(double Value, double? Upper, Comparator Comparator)
{
    /// <summary>The greatest value it reaches.</summary>
    public double Top => Upper ?? Value;

    /// <summary>Without the unit, which stands above the chart: 6.5左右.</summary>
    public string Label => Comparator switch
    {
        Comparator.AtLeast => $"{Number(Value)}以上",
        Comparator.AtMost => $"{Number(Value)}以内",
        Comparator.About => $"{Number(Value)}左右",
        Comparator.Range when Upper is { } upper => $"{Number(Value)}—{Number(upper)}",
        _ => Number(Value),
    };

    /// <summary>A number in at most two places behind the point.</summary>
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
