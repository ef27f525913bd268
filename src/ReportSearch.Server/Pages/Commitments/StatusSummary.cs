using ReportSearch.Answers.Commitments;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>How many promises have each status, as bars that lead to them.</summary>
internal static class StatusSummary
{
    /// <param name="rows">All promises, whatever their status.</param>
    /// <param name="chosen">The status that the list is limited to.</param>
    /// <param name="to">The address of the list limited to a status; null for all.</param>
    public static Html Of(IReadOnlyList<CommitmentRow> rows, CommitmentStatus? chosen, Func<string?, string> to)
    {
        var counts = Enum.GetValues<CommitmentStatus>().Select(status => (Status: status, Count: rows.Count(row => row.Standing == status))).ToList();
        var most = Math.Max(1, counts.Max(c => c.Count));
        var reviewed = rows.Count(row => row.Review is not null);
        return Html.When(rows.Count > 0, $"""
            <section class="summary" aria-labelledby="summary">
            <h2 id="summary">各状态的数量 <small>{reviewed} 项经人工复核，以复核为准</small></h2>
            <ul>{counts.Select(c => Bar(c.Status, c.Count, most, c.Status == chosen, to))}</ul>
            </section>
            """);
    }

    private static Html Bar(CommitmentStatus status, int count, int most, bool isChosen, Func<string?, string> to) => Html.Of($"""
        <li><a href="{to(isChosen ? null : StatusWord.Of(status))}" data-swap{Html.When(isChosen, $" aria-current=\"true\"")}>
        <span>{StatusWord.Of(status)}</span>
        <svg class="bar bar-{status.ToString()}" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="{100.0 * count / most}" height="10"/></svg>
        <b>{count}</b></a></li>
        """);
}
