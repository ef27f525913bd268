using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Commitments;

/// <summary>The promises of the reports with their later evidence, read from the passages when asked.</summary>
/// <param name="index">The reports.</param>
public sealed class CommitmentLedger(ReportIndex index)
{
    private const int YearsLookedAhead = 5;

    /// <summary>The promises, by place, year and position in their report.</summary>
    /// <param name="place">A place's name: its own reports and those of the places inside it.</param>
    /// <param name="year">The year of the report that promises.</param>
    /// <param name="status">Only those of this status.</param>
    /// <exception cref="QuestionException">The place is unknown.</exception>
    public IReadOnlyList<CommitmentRow> Rows(string? place, int? year, CommitmentStatus? status)
    {
        var filter = new ReportFilter(place is null ? [] : [EvidenceFinder.PlaceOf(place)], year is { } y ? [y] : [], [], false, []);
        var laidOut = new Dictionary<ReportHeader, LaterReport>();
        var rows = new List<CommitmentRow>();
        foreach (var report in index.Matching(filter)
            .OrderBy(r => r.Place?.Code, StringComparer.Ordinal).ThenBy(r => r.Year).ThenBy(r => r.Source, StringComparer.Ordinal))
        {
            var later = LaterReports(report)
                .Select(r => laidOut.TryGetValue(r, out var known) ? known : laidOut[r] = LaterReport.Of(r, index))
                .ToList();
            rows.AddRange(index.Passages(report.Id)
                .SelectMany(passage => CommitmentReader.Read(passage.Text, passage.Context).Select(promise => Row(passage, promise, later)))
                .Where(row => status is null || row.Status == status));
        }
        return rows;
    }

    /// <summary>
    /// Reports that can tell what came of a promise: of the same place, its parents and children below the country, in
    /// the years after.
    /// </summary>
    private IEnumerable<ReportHeader> LaterReports(ReportHeader report) => report is { Place: { } place, Year: { } year }
        ? index.Reports
            .Where(r => r.Year > year && r.Year <= year + YearsLookedAhead && r.Place is { } other
                && (other.IsAmong(place) || (other.Parent is not null && place.IsAmong(other))))
            .OrderBy(r => r.Year)
        : [];

    private static CommitmentRow Row(Passage passage, Commitment promise, IReadOnlyList<LaterReport> later)
    {
        var verdict = Verdict.NoLaterReport;
        var evidence = new List<Citation>();
        foreach (var found in later.Select(report => report.EvidenceFor(promise, passage.Report)).OfType<Finding>())
        {
            evidence.Add(found.Citation);
            if (verdict.Status is CommitmentStatus.NoLaterReport or CommitmentStatus.InProgress) verdict = found.Verdict;
        }
        return new CommitmentRow(
            $"{passage.Id}:{promise.Range.Start}", passage.Report.Place?.Name, passage.Report.Year, promise,
            verdict.Status, verdict.Confidence, new Citation(passage, promise.Range), evidence);
    }
}
