using ReportSearch.Answers.Commitments;

namespace ReportSearch.Server.Rows;

/// <summary>A promise with what later reports say of it.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Place">Who promised; null where unknown.</param>
/// <param name="Year">The year of the report that promises; null where unknown.</param>
/// <param name="Text">The promise as written.</param>
/// <param name="Indicator">The indicator promised; null where it is no known one.</param>
/// <param name="Deadline">The year it is due; null where nothing tells.</param>
/// <param name="Category">economy, industry, investment …; empty where nothing tells.</param>
/// <param name="Status">已完成, 部分完成, 未完成, 推进中 or 暂无后续证据, as far as the reports tell.</param>
/// <param name="Confidence">How sure the status is, 0 to 1.</param>
/// <param name="Promise">The words that promise.</param>
/// <param name="Evidence">The words of later reports, oldest first.</param>
/// <param name="Review">What a person decided about it, which goes before <paramref name="Status"/>; null where nobody has.</param>
public sealed record PromiseRow(
    string Id, string? Place, int? Year, string Text, string? Indicator, int? Deadline, string Category, string Status,
    double Confidence, CitationRow Promise, IReadOnlyList<CitationRow> Evidence, ReviewRow? Review)
{
    /// <summary>The row of <paramref name="row"/>.</summary>
    public static PromiseRow Of(CommitmentRow row) => new(
        row.Id, row.Place, row.Year, row.Commitment.Text, row.Commitment.Indicator?.Name, row.Commitment.Deadline,
        row.Commitment.Category, StatusWord.Of(row.Status), Math.Round(row.Confidence, 2),
        CitationRow.Of(row.Promise), [.. row.Evidence.Select(later => CitationRow.Of(later.Citation))], row.Review is { } review ? ReviewRow.Of(review) : null);
}
