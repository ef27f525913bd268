using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Index;

namespace ReportSearch.Answers.Indicators;

/// <summary>
/// Which places have reports that could speak of a year: its own year's report of the plan, the next year's of the
/// result. Where there is one and nothing was read, the report does not mention it; where there is none, nobody can tell.
/// </summary>
public sealed class ReportCoverage
{
    private readonly HashSet<(string Place, int Year)> reports;

    private ReportCoverage(HashSet<(string Place, int Year)> reports, IReadOnlyList<string> places) =>
        (this.reports, Places) = (reports, places);

    /// <summary>The places that have reports, a province before its cities.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>Whether there is a report of <paramref name="place"/> that ought to tell.</summary>
    public bool CouldTell(string place, int year, Modality modality) =>
        reports.Contains((place, modality == Modality.Target ? year : year + 1));

    /// <summary>The coverage of <paramref name="groups"/> by reports of <paramref name="places"/>; of none given, of all.</summary>
    internal static ReportCoverage Of(IEnumerable<ReportGroup> groups, IReadOnlyList<Place> places)
    {
        var placed = groups.Where(g => g.Place is { } place && (places.Count == 0 || places.Any(place.IsAmong))).ToList();
        return new ReportCoverage(
            [.. placed.Where(g => g.Year is not null).Select(g => (g.Place!.Name, g.Year!.Value))],
            [.. placed.Select(g => g.Place!).Distinct().OrderBy(place => place.Code, StringComparer.Ordinal).Select(place => place.Name)]);
    }
}
