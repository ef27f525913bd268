using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Text;

namespace ReportSearch.Answers.Spelling;

/// <summary>
/// Finds what can be no year (205年, 20224年, 202年5, 2052年) and is one year of the reports but for a slip.
/// </summary>
/// <param name="reports">A report tells of its year and of the one before.</param>
internal sealed partial class YearSlips(IReadOnlyList<ReportGroup> reports)
{
    private const int FirstYear = 1949;      // of the reports that there can be
    private const int LongestPlan = 10;      // years that a report looks ahead

    private static readonly int[] Goals = [2035, 2049, 2050, 2060];   // of the nation, further ahead

    /// <summary>The first such year of a folded question; null where there is none, or several years may have been meant.</summary>
    public Correction? Find(string folded)
    {
        SortedSet<int>? years = null;
        foreach (Match match in Digits().Matches(folded))
        {
            var (written, astray) = (match.Groups["digits"].Value, match.Groups["astray"].Value);
            years ??= YearsOf(Gazetteer.Default.FindAll(folded));
            if (CanBeYear(written, years)) continue;
            var meant = years.Select(year => year.ToString(CultureInfo.InvariantCulture))
                .Where(year => astray.Length > 0 ? written + astray == year : IsSlip(written, year)).Take(2).ToList();
            if (meant.Count == 1)
                return new Correction(new CharRange(match.Index, match.Length), astray.Length > 0 ? $"{meant[0]}年" : meant[0], 0);
        }
        return null;
    }

    private SortedSet<int> YearsOf(IReadOnlyList<PlaceMention> places) =>
        [.. from report in reports
            where places.Count == 0 || places.Any(mention => report.Place?.IsAmong(mention.Place) == true)
            from year in report.Year is { } own ? (int[])[own - 1, own] : []
            select year];

    private static bool CanBeYear(string digits, SortedSet<int> years) =>
        digits.Length == 4 && int.Parse(digits, CultureInfo.InvariantCulture) is >= FirstYear and var year
        && (year <= years.Max + LongestPlan || Goals.Contains(year));

    /// <summary>Whether a digit of <paramref name="year"/> is missing, there twice, another, or has changed places with the next.</summary>
    private static bool IsSlip(string written, string year) => Enumerable.Range(0, written.Length).Any(at => written.Length switch
    {
        3 => year.Remove(at, 1) == written || year[..3] == written,
        4 => written.Remove(at, 1) == year.Remove(at, 1) || at > 0 && written[..(at - 1)] + written[at] + written[at - 1] + written[(at + 1)..] == year,
        _ => at > 0 && written[at] == written[at - 1] && written.Remove(at, 1) == year,
    });

    [GeneratedRegex(@"(?<![0-9.])(?:(?<digits>[0-9]{3})年(?<astray>[0-9])(?![0-9])|(?<digits>[0-9]{3,5})(?=年|-[0-9]+年|[至到][0-9]))")]
    private static partial Regex Digits();
}
