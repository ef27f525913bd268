using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus;
using ReportSearch.Index;
using ReportSearch.Index.Reviews;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Commitments;

/// <summary>The promises of the reports with their later evidence, read from the passages when asked.</summary>
/// <param name="index">The reports.</param>
/// <param name="journal">What people decided about promises; null where nobody could.</param>
public sealed class CommitmentLedger(ReportIndex index, ReviewJournal? journal = null)
{
    private const int YearsLookedAhead = 5;

    /// <summary>The promises, by place, year and position in their report; each is followed up when it is asked for.</summary>
    /// <exception cref="QuestionException">The place is unknown.</exception>
    public IEnumerable<CommitmentRow> Rows(CommitmentQuery query)
    {
        var filter = new ReportFilter(query.Place is { } place ? [EvidenceFinder.PlaceOf(place)] : [], query.Year is { } y ? [y] : [], [], false, []);
        var reviews = Reviews();
        return index.Matching(filter)
            .OrderBy(r => r.Place?.Code, StringComparer.Ordinal).ThenBy(r => r.Year).ThenBy(r => r.Source, StringComparer.Ordinal)
            .SelectMany(report => RowsOf(report, reviews, promise => (query.Category ?? promise.Commitment.Category) == promise.Commitment.Category))
            .Where(row => (query.Status ?? row.Standing) == row.Standing);
    }

    /// <summary>The promise of that id; null where there is none.</summary>
    public CommitmentRow? Find(string id) =>
        Promise.ReportOf(id) is { } report && index.Find(new ReportId(report)) is { } header
            ? RowsOf(header, Reviews(), promise => promise.Id == id).FirstOrDefault()
            : null;

    /// <summary>
    /// Decisions about promises that are read no longer, the last of each: the report is gone, or rules read it otherwise.
    /// </summary>
    public IReadOnlyList<Review> LostReviews()
    {
        var reviews = Reviews();
        return [.. reviews.Reports.SelectMany(id =>
            new DecidedPromises([.. Promise.In(index.Passages(new ReportId(id)))], id, reviews).Lost)];
    }

    /// <summary>The journal as it is now.</summary>
    public ReviewHistory Reviews() => journal?.Read() ?? ReviewHistory.Empty;

    private IEnumerable<CommitmentRow> RowsOf(ReportHeader report, ReviewHistory reviews, Func<Promise, bool> isWanted)
    {
        var promises = Promise.In(index.Passages(report.Id)).ToList();
        var decided = new DecidedPromises(promises, report.Id.Value, reviews);
        var later = new Lazy<List<LaterReport>>(() => [.. LaterReports(report).Select(r => LaterReport.Of(r, index))]);
        return promises.Where(isWanted).Select(promise => Row(promise, later.Value) with { History = decided.Of(promise) });
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

    private static CommitmentRow Row(Promise promise, IReadOnlyList<LaterReport> later)
    {
        var (id, passage, commitment) = promise;
        var verdict = Verdict.NoLaterReport;
        var evidence = new List<FollowUp>();
        foreach (var found in later.Select(report => report.EvidenceFor(commitment, passage.Report)).OfType<Finding>())
        {
            evidence.Add(new FollowUp(found.Citation, found.Verdict.Status, found.Verdict.Confidence));
            if (verdict.Status is CommitmentStatus.NoLaterReport or CommitmentStatus.InProgress) verdict = found.Verdict;
        }
        return new CommitmentRow(
            id, passage.Report.Place?.Name, passage.Report.Year, commitment,
            verdict.Status, verdict.Confidence, new Citation(passage, commitment.Range), evidence);
    }
}
