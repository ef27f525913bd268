using System.Text;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Index.Searching;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>The promises of the reports with their later evidence, read from the passages when asked.</summary>
/// <param name="index">The reports.</param>
public sealed class CommitmentLedger(ReportIndex index)
{
    private const int YearsLookedAhead = 5;

    /// <summary>The promises, by place, year and position in their report.</summary>
    /// <exception cref="QuestionException">The place is unknown.</exception>
    public IReadOnlyList<CommitmentRow> Rows(CommitmentQuery query)
    {
        var filter = new ReportFilter(query.Place is { } place ? [EvidenceFinder.PlaceOf(place)] : [], query.Year is { } y ? [y] : [], [], false, []);
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
                .Where(row => (query.Status ?? row.Status) == row.Status && (query.Category ?? row.Commitment.Category) == row.Commitment.Category));
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

    private static string IdOf(Passage passage, Commitment promise) =>
        $"{passage.Report.Id}~{passage.Id.Paragraph}~{Fingerprint.Of(Encoding.UTF8.GetBytes(TextFolder.Fold(promise.Text).Text))}";

    private static CommitmentRow Row(Passage passage, Commitment promise, IReadOnlyList<LaterReport> later)
    {
        var verdict = Verdict.NoLaterReport;
        var evidence = new List<FollowUp>();
        foreach (var found in later.Select(report => report.EvidenceFor(promise, passage.Report)).OfType<Finding>())
        {
            evidence.Add(new FollowUp(found.Citation, found.Verdict.Status, found.Verdict.Confidence));
            if (verdict.Status is CommitmentStatus.NoLaterReport or CommitmentStatus.InProgress) verdict = found.Verdict;
        }
        return new CommitmentRow(
            IdOf(passage, promise), passage.Report.Place?.Name, passage.Report.Year, promise,
            verdict.Status, verdict.Confidence, new Citation(passage, promise.Range), evidence);
    }
}
