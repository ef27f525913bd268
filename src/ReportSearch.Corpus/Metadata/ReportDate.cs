using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportSearch.Corpus.Metadata;

/// <summary>Tells when a report was given from its byline.</summary>
internal static partial class ReportDate
{
    /// <summary>The first whole date of the head, 2025年1月18日; null where it holds none.</summary>
    public static DateOnly? Of(ReportEvidence evidence)
    {
        foreach (var line in evidence.Head)
            foreach (Match match in Day().Matches(line))
                if (DateOnly.TryParseExact(
                    $"{match.Groups["year"]}-{match.Groups["month"]}-{match.Groups["day"]}", "yyyy-M-d",
                    CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    return day;
        return null;
    }

    [GeneratedRegex(@"(?<year>(?:19|20)\d\d) ?[年.-] ?(?<month>\d{1,2}) ?[月.-] ?(?<day>\d{1,2})(?:日|\b)")]
    private static partial Regex Day();
}
