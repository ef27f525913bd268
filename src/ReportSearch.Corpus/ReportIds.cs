using System.Globalization;
using System.Text;

using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus;

/// <summary>Makes the names of reports.</summary>
public static class ReportIds
{
    /// <summary>
    /// The name that place, year and kind give, 未知 standing for what is not known. It holds letters, digits and '-'
    /// alone, whatever a file calls its kind, for it stands in addresses and in the ids of passages.
    /// </summary>
    public static ReportId Base(Place? place, int? year, string kind) =>
        new(string.Concat($"{place?.Name ?? "未知"}-{year?.ToString(CultureInfo.InvariantCulture) ?? "未知"}-{kind}"
            .EnumerateRunes()
            .Select(rune => Rune.IsLetterOrDigit(rune) ? rune.ToString() : "-")));
}
