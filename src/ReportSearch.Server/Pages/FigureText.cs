using System.Globalization;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Server.Pages;

/// <summary>A figure in words: 增长 6.5%左右, 1200亿元以上, 5%—5.5%.</summary>
internal static class FigureText
{
    public static string Of(Statement statement)
    {
        var quantity = statement.Quantity;
        var falls = statement.Measure == Measure.Growth && quantity.Value < 0;
        var direction = statement.Measure != Measure.Growth ? "" : falls ? "下降 " : "增长 ";
        return direction + Bounded(quantity, falls ? -1 : 1);
    }

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
