using ReportSearch.Facts.Statements;
using ReportSearch.Index.Reviews;

namespace ReportSearch.Answers.Commitments;

/// <summary>A promise and what later reports say of it.</summary>
/// <param name="Id">Names the promise in every index of these reports: report, paragraph and the words of the promise.</param>
/// <param name="Place">Who promised; null where unknown.</param>
/// <param name="Year">The year of the report that promises.</param>
/// <param name="Commitment">What was promised.</param>
/// <param name="Status">What became of it, as far as the reports tell.</param>
/// <param name="Confidence">How sure the status is, 0 to 1.</param>
/// <param name="Promise">The words that promise.</param>
/// <param name="Evidence">What later reports say, oldest first.</param>
public sealed record CommitmentRow(
    string Id, string? Place, int? Year, Commitment Commitment, CommitmentStatus Status, double Confidence,
    Citation Promise, IReadOnlyList<FollowUp> Evidence)
{
    /// <summary>What people decided about it, oldest first.</summary>
    public IReadOnlyList<Review> History { get; init; } = [];

    /// <summary>The decision that counts, the newest; null where nobody has looked, or the newest withdraws.</summary>
    public Review? Review => History is [.., { Status: not null } last] ? last : null;

    /// <summary>The status that lists are filtered and counted by: a person's, else the automatic one.</summary>
    public CommitmentStatus Standing => (Review is { Status: { } word } ? StatusWord.Parse(word) : null) ?? Status;

    /// <summary>What the journal keeps where somebody decides about this promise.</summary>
    /// <param name="status">What became of it; null withdraws the decision before.</param>
    /// <param name="note">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When; kept to the second, in UTC.</param>
    public Review Decide(CommitmentStatus? status, string note, string by, DateTimeOffset at) => new(
        Id, status is { } known ? StatusWord.Of(known) : null, note.Trim().ReplaceLineEndings("\n"), by.Trim(),
        at.ToUniversalTime().AddTicks(-(at.UtcTicks % TimeSpan.TicksPerSecond)), Commitment.Text, StatusWord.Of(Status));
}
