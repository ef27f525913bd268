using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportSearch.Corpus.Metadata;

/// <summary>
/// Tells the year a report plans: what its name, title or date say, else what the words of the text point to.
/// </summary>
internal static partial class ReportYear
{
    /// <summary>The year; null where nothing tells.</summary>
    /// <param name="evidence">What is known of the report.</param>
    /// <param name="date">When it was given.</param>
    public static int? Of(ReportEvidence evidence, DateOnly? date)
    {
        if (Day().Match(evidence.PathNames[0]) is { Success: true } day)
            return PlannedIn(Number(day, "year"), Number(day, "month"));
        return Told(evidence.PathNames[0])
            ?? evidence.Head.Where(line => TitleEnd().IsMatch(line)).Select(Told).FirstOrDefault(year => year is not null)
            ?? (date is { } given ? PlannedIn(given.Year, given.Month) : (int?)null)
            ?? (evidence.IsReport ? YearClues.Best(evidence.Body) : null);
    }

    // A meeting late in the year plans the next one.
    private static int PlannedIn(int year, int month) => month >= 11 ? year + 1 : year;

    // A title such as 2023年计划执行情况和2024年计划草案 plans the later year; a plan for five years begins with the earlier one.
    private static int? Told(string title)
    {
        var years = Year().Matches(title).Select(match => Number(match, "year")).ToList();
        if (FiveYearPlan.FirstYear(title) is { } first) return years.Count > 0 ? years.Min() : first;
        return years.Count > 0 ? years.Max() : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // Not the digits of a date (which may be that of a late meeting), nor the year a plan reaches for.
    [GeneratedRegex(@"(?<![0-9a-z到至])(?<year>(?:19|20)[0-9]{2})(?![0-9a-z])(?!年\d{1,2}月)(?!年?(?:远景|远期|愿景))")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![0-9a-z])(?<year>(?:19|20)[0-9]{2})[-_.]?(?<month>0[1-9]|1[0-2])[-_.]?(?:[0-2][0-9]|3[01])(?![0-9a-z])")]
    private static partial Regex Day();

    [GeneratedRegex("(?:报告|公报|纲要|规划|计划|草案|解读|综述|安排)[》)]*$")]
    private static partial Regex TitleEnd();
}
