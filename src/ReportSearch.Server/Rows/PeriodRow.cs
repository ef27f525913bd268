using System.Globalization;
using System.Text.Json.Serialization;
using ReportSearch.Facts;

namespace ReportSearch.Server.Rows;

/// <summary>The time a figure is of, where it is no whole year.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
/// <param name="Months">The months of a part of a year, 1-11; absent where whole years are meant.</param>
public sealed record PeriodRow(
    int From, int To, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Months)
{
    /// <summary>The row of <paramref name="period"/>; null for a whole year, which the year tells.</summary>
    public static PeriodRow? Of(Period? period)
    {
        if (period is null) return null;
        var isWhole = period is { FirstMonth: 1, LastMonth: 12 };
        if (isWhole && period.Year is not null) return null;
        return new PeriodRow(
            period.From, period.To,
            isWhole ? null : string.Create(CultureInfo.InvariantCulture, $"{period.FirstMonth}-{period.LastMonth}"));
    }
}
