using System.Globalization;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>Decisions in a table, the last one first.</summary>
internal static class Decisions
{
    /// <param name="reviews">Oldest first.</param>
    /// <param name="words">The promise as it is read now; what was read otherwise then is shown.</param>
    public static Html Of(IReadOnlyList<Review> reviews, string words) => Html.Of($"""
        <table class="rows">
        <thead><tr><th scope="col">时间</th><th scope="col">复核人</th><th scope="col">复核结果</th><th scope="col">当时的自动判断</th><th scope="col">说明</th></tr></thead>
        <tbody>{reviews.Reverse().Select(review => Row(review, words))}</tbody>
        </table>
        """);

    /// <summary>To the minute, in the time zone of this machine.</summary>
    public static Html Time(DateTimeOffset at) => Html.Of($"""
        <time datetime="{at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}">{at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}</time>
        """);

    private static Html Row(Review review, string words) => Html.Of($"""
        <tr>
        <th scope="row">{Time(review.At)}</th>
        <td data-label="复核人">{review.By}</td>
        <td data-label="复核结果">{review.Status ?? "撤回复核"}</td>
        <td data-label="自动判断">{review.Automatic}</td>
        <td data-label="说明" class="said-so">{(review.Note.Length > 0 ? review.Note : "—")}{Html.When(review.Words != words, $"<br><small>当时读到的承诺：{review.Words}</small>")}</td>
        </tr>
        """);
}
