using System.Globalization;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Server.Pages;

/// <summary>A figure in words: 增长 6.5%左右, 1200亿元以上, 5%—5.5%.</summary>
internal static class FigureText
{
    public static string Of(Statement statement) =>
        statement.Measure == Measure.Growth && !Falls(statement) ? "增长 " + InTable(statement) : InTable(statement);

    /// <summary>The same where a heading says that growth is told: 6.5%左右, 下降 2%.</summary>
    public static string InTable(Statement statement) => Falls(statement)
        ? "下降 " + Bounded(statement.Quantity, -1)
        : Bounded(statement.Quantity, 1);

    private static bool Falls(Statement statement) => statement.Measure == Measure.Growth && statement.Quantity.Value < 0;

    private static string Bounded(Quantity quantity, int sign)
    {
        var value = Number(sign * quantity.Value) + quantity.Unit;
        return quantity.Comparator switch
        {
            Comparator.AtLeast => value + "以上",
            Comparator.AtMost => value + "以内",
            Comparator.About => value + "左右",
            Comparator.Range when quantity.UpperValue is { } upper => $"{value}—{Number(sign * upper)}{quantity.Unit}",
            _ => value,
        };
    }

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
