using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Commitments;

/// <summary>
/// Looks for what became of promises: in later reports of the same place, and for pledges in those of its parents and
/// children below the country. Safe for many threads at once.
/// </summary>
/// <param name="index">The reports.</param>
internal sealed class PromiseFollower(ReportIndex index)
{
    private const int YearsLookedAhead = 5;
    private const int PassagesOfKin = 8;

    private const int FewestPassages = 2000;   // fewer do not tell what is rare

    private readonly LaterReports laidOut = new(index);
    private readonly Lazy<int> passages = new(() => Math.Max(FewestPassages, index.PassageCount));

    /// <summary>What later reports say of a promise, oldest first.</summary>
    public IReadOnlyList<Finding> Follow(Promise promise)
    {
        var report = promise.Passage.Report;
        if (report is not { Place: { } place, Year: { } year }) return [];
        var (words, target) = (promise.Commitment.Text, promise.Commitment.Statement);
        var later = Later(report, place, year).Select(laidOut.Of);
        if (target is not null)
        {
            var told = ToldFigure.In(promise.Passage, target);
            return [.. later.Select(r => FigureEvidence.Find(promise.Commitment, told, r)
                ?? TaskEvidence.Find(promise.Commitment, target, r)
                ?? RecalledTarget.Find(promise.Commitment, target, r)).OfType<Finding>()];
        }
        return Follow(words, report);
    }

    /// <summary>What reports after <paramref name="report"/> say of the things that <paramref name="words"/> name, oldest first.</summary>
    public IReadOnlyList<Finding> Follow(string words, ReportHeader report)
    {
        if (report is not { Place: { } place, Year: { } year }) return [];
        var things = PledgedThing.In(words, Rarity);
        if (things.Count == 0) return [];
        var later = Later(report, place, year).Select(laidOut.Of);
        var kin = things.Any(thing => thing.IsProgramme) ? [] : OfKin(words, place, year);
        return
        [
            .. later.Concat(kin).Select(r => PledgeEvidence.Find(words, things, r)).OfType<Finding>()
                .OrderBy(finding => finding.Citation.Passage.Report.Year),
        ];
    }

    /// <summary>Where another report of the place, of that year or the next, speaks of the things that <paramref name="words"/> name.</summary>
    public Finding? ToldAgain(string words, ReportHeader report)
    {
        if (report is not { Place: { } place, Year: { } year }) return null;
        var things = PledgedThing.In(words, Rarity);
        return things.Count == 0 ? null : index.Matching(new ReportFilter([place], [year, year + 1], [], false, []) { OwnReports = true })
            .Where(other => other.Id != report.Id)
            .Select(other => PledgeEvidence.Find(words, things, laidOut.Of(other))).OfType<Finding>().FirstOrDefault();
    }

    /// <summary>Whether any report could tell what came of the promises of <paramref name="report"/>.</summary>
    public bool HasLater(ReportHeader report) => report is { Place: { } place, Year: { } year }
        && index.Groups.Any(group => group.Place is { } other && (group.Year > year || group.Year == year && (group.Reports > 1 || group.Kind != report.Kind))
            && (other == place || IsKin(other, place)));

    /// <summary>The reports of the same place that can tell what came of the promises of <paramref name="report"/>, oldest first.</summary>
    public IReadOnlyList<ReportHeader> Later(ReportHeader report) =>
        report is { Place: { } place, Year: { } year } ? [.. Later(report, place, year)] : [];

    /// <summary>The reports of the same place that are later; where none is, the others of its year.</summary>
    public IReadOnlyList<ReportHeader> Telling(ReportHeader report) =>
        report is not { Place: { } place, Year: { } year } ? []
        : Later(report) is { Count: > 0 } later ? later
        : [.. index.Matching(new ReportFilter([place], [year], [], false, []) { OwnReports = true }).Where(other => other.Id != report.Id)];

    /// <summary>The reports of <paramref name="place"/> in the years after, and those of the same year with a later date.</summary>
    private IEnumerable<ReportHeader> Later(ReportHeader report, Place place, int year) => index
        .Matching(new ReportFilter([place], YearsFrom(year), [], false, []) { OwnReports = true })
        .Where(r => r.Year > year || r.Date > report.Date)
        .OrderBy(r => r.Year).ThenBy(r => r.Date).ThenBy(r => r.Source, StringComparer.Ordinal);

    /// <summary>
    /// The passages of parents and children that speak most like a pledge, by words and vectors; a report each: there may be
    /// hundreds, too many to lay out.
    /// </summary>
    private IEnumerable<LaterReport> OfKin(string words, Place place, int year)
    {
        var years = YearsFrom(year + 1);
        var kin = index.Groups
            .Where(group => group.Year is { } y && years.Contains(y)).Select(group => group.Place).OfType<Place>().Distinct()
            .Where(other => IsKin(other, place))
            .ToList();
        if (kin.Count == 0) return [];
        var filter = new ReportFilter(kin, years, [], false, []) { OwnReports = true };
        return index.Search(new PassageQuery(words, filter, PassagesOfKin, SearchMode.Hybrid))
            .GroupBy(hit => hit.Passage.Report.Id, hit => hit.Passage)
            .Select(passages => LaterReport.Of(passages.First().Report.Year!.Value, passages.OrderBy(p => p.Ordinal)));
    }

    private static bool IsKin(Place other, Place place) =>
        other != place && other.Parent is not null && (other.IsAmong(place) || place.IsAmong(other));

    private static List<int> YearsFrom(int year) => [.. Enumerable.Range(year, YearsLookedAhead + 1)];

    private double Rarity(string pair) =>
        Math.Log(1 + passages.Value / (0.5 + index.PassagesWithPair(pair))) / Math.Log(1 + 2.0 * passages.Value);
}
