using ReportSearch.Facts.Statements;

namespace ReportSearch.Answers.Commitments;

/// <summary>A promise and what later reports say of it.</summary>
/// <param name="Id">Stable name: the passage and the place of the words in it.</param>
/// <param name="Place">Who promised; null where unknown.</param>
/// <param name="Year">The year of the report that promises.</param>
/// <param name="Commitment">What was promised.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Confidence">How sure the status is, 0 to 1.</param>
/// <param name="Promise">The words that promise.</param>
/// <param name="Evidence">The words of later reports, oldest first.</param>
public sealed record CommitmentRow(
    string Id, string? Place, int? Year, Commitment Commitment, CommitmentStatus Status, double Confidence,
    Citation Promise, IReadOnlyList<Citation> Evidence);
