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
    private readonly PromiseFollower follower = new(index);

    /// <summary>The promises, those of the newest reports first, by place and position in their report; each is followed up when it is asked for.</summary>
    /// <exception cref="QuestionException">The place is unknown.</exception>
    public IEnumerable<CommitmentRow> Rows(CommitmentQuery query)
    {
        var filter = new ReportFilter(query.Place is { } place ? [EvidenceFinder.PlaceOf(place)] : [], query.Year is { } y ? [y] : [], [], false, []);
        var reviews = Reviews();
        return index.Matching(filter)
            .OrderByDescending(r => r.Year).ThenBy(r => r.Place?.Code, StringComparer.Ordinal).ThenBy(r => r.Source, StringComparer.Ordinal)
            .Where(report => query.Status is null or CommitmentStatus.NoLaterReport || follower.HasLater(report) || reviews.InReport(report.Id.Value).Any())
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
        return [.. reviews.Reports.SelectMany(id => new DecidedPromises([.. PromisesOf(new ReportId(id))], id, reviews).Lost)];
    }

    /// <summary>The journal as it is now.</summary>
    public ReviewHistory Reviews() => journal?.Read() ?? ReviewHistory.Empty;

    /// <summary>Those of one report: only the passages that promise are read.</summary>
    private IEnumerable<Promise> PromisesOf(ReportId report) =>
        Promise.In(index.Promising(null, ReportFilter.None with { Reports = [report.Value] }));

    private IEnumerable<CommitmentRow> RowsOf(ReportHeader report, ReviewHistory reviews, Func<Promise, bool> isWanted)
    {
        var promises = PromisesOf(report.Id).ToList();
        var decided = new DecidedPromises(promises, report.Id.Value, reviews);
        return promises.Where(isWanted).Select(promise => Row(promise) with { History = decided.Of(promise) });
    }

    /// <summary>A row's status is that of the evidence that decides.</summary>
    private CommitmentRow Row(Promise promise)
    {
        var (id, passage, commitment) = promise;
        var found = follower.Follow(promise);
        var verdict = Finding.Deciding(found)?.Verdict ?? Verdict.NoLaterReport;
        return new CommitmentRow(
            id, passage.Report.Place?.Name, passage.Report.Year, commitment, verdict.Status, verdict.Confidence,
            new Citation(passage, commitment.Range),
            [.. found.Select(finding => new FollowUp(finding.Citation, finding.Verdict.Status, finding.Verdict.Confidence))]);
    }
}
