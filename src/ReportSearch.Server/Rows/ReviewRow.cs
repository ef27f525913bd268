using ReportSearch.Index.Reviews;

namespace ReportSearch.Server.Rows;

/// <summary>What a person decided about a promise.</summary>
/// <param name="Status">已完成, 部分完成, 未完成, 推进中 or 暂无后续证据; null in a history where a decision was withdrawn.</param>
/// <param name="Note">Why.</param>
/// <param name="By">Who.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ReviewRow(string? Status, string Note, string By, DateTimeOffset At)
{
    /// <summary>The row of <paramref name="review"/>.</summary>
    public static ReviewRow Of(Review review) => new(review.Status, review.Note, review.By, review.At);
}
