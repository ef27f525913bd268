using ReportSearch.Answers;
using ReportSearch.Answers.Commitments;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>A promise from its report through later ones to its deadline and what people decided, in the order of time.</summary>
internal static class Timeline
{
    /// <summary>A list drawn as a line with a mark an event.</summary>
    public static Html Of(CommitmentRow row)
    {
        List<(DateOnly When, Html Shown)> events = [(Given(row.Promise), Promised(row)), .. row.Evidence.Select(later => (Given(later.Citation), FollowedUp(later)))];
        if (row.Commitment.Deadline is { } due and > 0 and < 10_000) events.Add((new DateOnly(due, 12, 31), Due(due)));
        events.AddRange(row.History.Select(review => (DateOnly.FromDateTime(review.At.UtcDateTime), Decided(review))));
        return Html.Of($"<ol class=\"timeline\">{events.OrderBy(e => e.When).Select(e => e.Shown)}</ol>");
    }

    /// <summary>When a report was given: reports are of the first weeks of their year.</summary>
    private static DateOnly Given(Citation citation) =>
        citation.Passage.Report is var report && report.Date is { } date ? date
        : report.Year is { } year and > 0 and < 10_000 ? new DateOnly(year, 1, 31)
        : DateOnly.MinValue;

    private static Html Promised(CommitmentRow row) => Html.Of($"""
        <li class="promised"><h3>{PromiseFacts.Year(row.Year)} <span>作出承诺</span></h3>
        {Quoted(row.Promise)}</li>
        """);

    private static Html FollowedUp(FollowUp later) => Html.Of($"""
        <li class="told"><h3>{PromiseFacts.Year(later.Citation.Passage.Report.Year)} <span>后来的报告</span> {PromiseState.Badge(later.Status)} <span class="sure">{PromiseState.Sureness(later.Confidence)}</span></h3>
        {Quoted(later.Citation)}</li>
        """);

    private static Html Due(int year) => Html.Of($"""<li class="due"><h3>{year}年底 <span>承诺的期限</span></h3></li>""");

    private static Html Decided(Review review) => Html.Of($"""
        <li class="decided"><h3>{Decisions.Time(review.At)} <span>{review.By}{(review.Status is null ? "撤回复核" : $"复核为“{review.Status}”")}</span></h3>
        {Html.When(review.Note.Length > 0, $"<p class=\"said-so\">{review.Note}</p>")}</li>
        """);

    private static Html Quoted(Citation citation) => Html.Of($"""
        <p class="where"><a href="{Links.Quote(citation)}">{citation.Passage.Report.Title}</a> · {string.Join(" › ", citation.Passage.Headings)}</p>
        <blockquote>{Excerpt.Of(citation.Passage.Text, citation.Range)}</blockquote>
        """);
}
