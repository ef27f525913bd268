using System.Globalization;

namespace ReportSearch.Cli.Output;

/// <summary>Of which place and year something is, in words.</summary>
internal static class PlaceAndYear
{
    /// <summary>For example "商丘市 2024年".</summary>
    public static string Of(string? place, int? year) =>
        $"{place ?? "地区不详"} {(year is { } known ? known.ToString(CultureInfo.InvariantCulture) + "年" : "年份不详")}";
}
