using ReportSearch.Answers.Commitments;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>Promises one below the other, each with its state at the side and its evidence in words.</summary>
internal static class PromiseList
{
    private const int ShownEvidence = 3;

    public static Html Of(IEnumerable<CommitmentRow> rows)
    {
        var items = rows.Select(Item).ToList();
        return items.Count > 0
            ? Html.Of($"<ol class=\"promises\">{items}</ol>")
            : Html.Of($"""<p class="notice">没有符合条件的承诺。可以放宽地点、年份、类别或状态。</p>""");
    }

    private static Html Item(CommitmentRow row) => Html.Of($"""
        <li>
        {PromiseState.Of(row)}
        <div>
        <h2><a href="{Links.Commitment(row.Id)}">{row.Commitment.Text}</a></h2>
        {PromiseFacts.Of(row)}
        {Evidence(row)}
        </div>
        </li>
        """);

    private static Html Evidence(CommitmentRow row) => Html.When(row.Evidence.Count > 0, $"""
        <ul class="evidence">
        {row.Evidence.Take(ShownEvidence).Select(later => Html.Of($"""
            <li><q><a href="{Links.Quote(later.Citation)}">{later.Citation.Quote}</a></q> <span class="from">{PromiseFacts.Year(later.Citation.Passage.Report.Year)}{later.Citation.Passage.Report.Kind} · {StatusWord.Of(later.Status)}</span></li>
            """))}
        </ul>
        {Html.When(row.Evidence.Count > ShownEvidence, $"<p class=\"open\"><a href=\"{Links.Commitment(row.Id)}\">另有 {row.Evidence.Count - ShownEvidence} 处依据</a></p>")}
        """);
}
