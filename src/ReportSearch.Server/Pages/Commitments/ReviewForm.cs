using ReportSearch.Answers.Commitments;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>The form to confirm, correct or withdraw. Nobody logs in: who decides says so.</summary>
internal static class ReviewForm
{
    /// <param name="row">The promise.</param>
    /// <param name="sent">What was filled in before, where that lacked something.</param>
    /// <param name="problem">What it lacked.</param>
    public static Html Of(CommitmentRow row, ReviewRequest sent, string? problem) => Html.Of($"""
        <section class="review" aria-labelledby="review"><h2 id="review">人工复核</h2>
        {Html.When(problem is not null, $"<p class=\"notice\" role=\"alert\">{problem}</p>")}
        <form method="post" action="{Links.Commitment(row.Id)}#review">
        <fieldset><legend>状态（自动判断：{StatusWord.Of(row.Status)}）</legend>
        {StatusWord.All.Select(word => Option(word, (sent.Status ?? StatusWord.Of(row.Standing)) == word))}
        </fieldset>
        <label class="wide"><span>说明（更正自动判断时必填，不超过 {Review.LongestNote} 字）</span>
        <textarea name="note" rows="3" maxlength="{Review.LongestNote}">{sent.Note}</textarea></label>
        <label class="name"><span>复核人</span>
        <input name="by" value="{sent.By}" maxlength="{Review.LongestName}" autocomplete="name" required></label>
        <p class="buttons"><button class="primary">保存复核</button>
        {Html.When(row.Review is not null, $"<button name=\"withdraw\" value=\"yes\">撤回上一次复核</button>")}</p>
        </form>
        </section>
        """);

    private static Html Option(string word, bool chosen) => Html.Of($"""
        <label><input type="radio" name="status" value="{word}" required{Html.When(chosen, $" checked")}> {word}</label>
        """);
}
