using System.Globalization;

using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus;

/// <summary>Makes the names of reports.</summary>
public static class ReportIds
{
    /// <summary>The name that place, year and kind give, 未知 standing for what is not known.</summary>
    public static ReportId Base(Place? place, int? year, string kind) =>
        new($"{place?.Name ?? "未知"}-{year?.ToString(CultureInfo.InvariantCulture) ?? "未知"}-{kind}");
}
