using Microsoft.AspNetCore.Mvc;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Questions;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Hosting;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>One promise: what became of it through time, and the form to confirm or correct that.</summary>
internal static class CommitmentPage
{
    public static IResult Show(IndexLease lease, string id) =>
        lease.Index.Commitments.Find(id) is { } row ? Page(lease.Index, row, new ReviewRequest(null, null, null), null) : Unknown;

    /// <summary>Keeps what the form sends and shows the promise anew; a form that lacks something comes back as it was.</summary>
    public static IResult Decide(
        IndexLease lease, ReviewJournal journal, string id,
        [FromForm] string? status = null, [FromForm] string? note = null, [FromForm] string? by = null, [FromForm] string? withdraw = null)
    {
        if (lease.Index.Commitments.Find(id) is not { } row) return Unknown;
        var request = new ReviewRequest(status, note, by, withdraw is not null);
        try
        {
            journal.Append(request.Decide(row));
        }
        catch (QuestionException problem)
        {
            return Page(lease.Index, row, request, problem.Message);
        }
        return Results.LocalRedirect($"{Links.Commitment(id)}#decided");
    }

    private static IResult Unknown => Errors.NotFound("索引中没有这项承诺，报告可能已被移除，或其文字有改动。");

    private static IResult Page(OpenIndex index, CommitmentRow row, ReviewRequest sent, string? problem) => Layout.Page(
        $"{row.Commitment.Text} · 承诺 · 政府工作报告检索", "/commitments", Html.Of($"""
            <div class="commitment">
            <header>
            <p class="open"><a href="{Links.Page("/commitments", ("place", row.Place), ("year", $"{row.Year}"))}">{row.Place}{PromiseFacts.Year(row.Year)}的承诺</a></p>
            <h1>{row.Commitment.Text}</h1>
            {PromiseFacts.Of(row)}
            {PromiseState.Of(row)}
            </header>
            <section aria-labelledby="timeline"><h2 id="timeline">经过</h2>
            {Timeline.Of(row)}
            {Html.When(row.Evidence.Count == 0, $"<p class=\"notice\">后来的报告没有提到这项承诺，或者还没有后来的报告。这不等于没有完成。</p>")}
            </section>
            {ReviewForm.Of(row, sent, problem)}
            <section aria-labelledby="decided"><h2 id="decided">复核记录</h2>
            {(row.History.Count > 0 ? Decisions.Of(row.History, row.Commitment.Text) : Html.Of($"<p class=\"where\">还没有人复核。</p>"))}
            </section>
            </div>
            """), index, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
}
