using ReportSearch.Answers.Commitments;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>A promise with all that is known of it.</summary>
/// <param name="Commitment">What the ledger tells of it.</param>
/// <param name="Evidence">What each later report says, oldest first.</param>
/// <param name="History">What people decided, oldest first; a status of null withdraws.</param>
internal sealed record PromiseText(PromiseRow Commitment, IReadOnlyList<FollowUpText> Evidence, IReadOnlyList<Review> History)
{
    public static PromiseText Of(CommitmentRow row) => new(
        PromiseRow.Of(row),
        [.. row.Evidence.Select(e => new FollowUpText(StatusWord.Of(e.Status), Math.Round(e.Confidence, 2), CitationRow.Of(e.Citation)))],
        row.History);
}

/// <summary>What one later report says of a promise.</summary>
/// <param name="Status">What it alone makes of the promise.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Citation">Its words.</param>
internal sealed record FollowUpText(string Status, double Confidence, CitationRow Citation);
