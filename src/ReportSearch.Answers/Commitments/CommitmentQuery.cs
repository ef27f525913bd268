namespace ReportSearch.Answers.Commitments;

/// <summary>Which promises of the ledger are wanted; null sets no limit.</summary>
/// <param name="Place">A place's name: its own reports and those of the places inside it.</param>
/// <param name="Year">The year of the report that promises.</param>
/// <param name="Category">economy, industry, transport …, as commitments have.</param>
/// <param name="Status">What became of it.</param>
public sealed record CommitmentQuery(
    string? Place = null, int? Year = null, string? Category = null, CommitmentStatus? Status = null);
