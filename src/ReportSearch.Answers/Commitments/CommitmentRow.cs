using ReportSearch.Facts.Statements;

namespace ReportSearch.Answers.Commitments;

/// <summary>A promise and what later reports say of it.</summary>
/// <param name="Id">Names the promise in every index of these reports: report, paragraph and the words of the promise.</param>
/// <param name="Place">Who promised; null where unknown.</param>
/// <param name="Year">The year of the report that promises.</param>
/// <param name="Commitment">What was promised.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Confidence">How sure the status is, 0 to 1.</param>
/// <param name="Promise">The words that promise.</param>
/// <param name="Evidence">What later reports say, oldest first.</param>
public sealed record CommitmentRow(
    string Id, string? Place, int? Year, Commitment Commitment, CommitmentStatus Status, double Confidence,
    Citation Promise, IReadOnlyList<FollowUp> Evidence);
