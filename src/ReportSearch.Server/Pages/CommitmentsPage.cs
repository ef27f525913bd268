using System.Globalization;
using ReportSearch.Answers.Commitments;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Pages;

/// <summary>What was promised, and what later reports say of it.</summary>
internal static class CommitmentsPage
{
    private const int PageSize = 50;

    public static IResult Show(IndexLease lease, string? place = null, string? year = null, string? status = null, string? page = null)
    {
        var index = lease.Index;
        var (wantedPlace, wantedYear, wantedStatus) = (FormValue.Text(place), FormValue.Number(year), FormValue.Status(status));
        return Layout.Page("承诺 · 政府工作报告检索", "/commitments", Html.Of($"""
            <h1>承诺台账</h1>
            <form class="filters" action="/commitments" method="get" data-swap data-auto>
            {Choice.Place(index, wantedPlace)}
            {Choice.Year(index, FormValue.Text(year))}
            {Choice.Field("status", "状态", "全部状态", StatusWord.All, FormValue.Text(status))}
            <button>筛选</button>
            </form>
            {(wantedPlace is null && wantedYear is null
                ? Hint
                : Listed([.. index.Commitments.Rows(new CommitmentQuery(wantedPlace, wantedYear, Status: wantedStatus))], FormValue.Number(page) ?? 1, To))}
            """), index);

        string To(int other) => Links.Page(
            "/commitments", ("place", place), ("year", year), ("status", status), ("page", other.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Shown instead of the whole ledger: following every promise of every place takes seconds.</summary>
    private static Html Hint => Html.Of($"""
        <p class="notice">选择地点或报告年份，查看作出的承诺，以及后来的报告怎样说。</p>
        """);

    private static Html Listed(IReadOnlyList<CommitmentRow> rows, int wanted, Func<int, string> to)
    {
        var pages = Math.Max(1, (rows.Count + PageSize - 1) / PageSize);
        var number = Math.Clamp(wanted, 1, pages);
        return Html.Of($"""
            <p class="count" role="status">共 {rows.Count} 项承诺{Html.When(pages > 1, $"，第 {number} / {pages} 页")}</p>
            {(rows.Count == 0 ? Nothing : Table(rows.Skip((number - 1) * PageSize).Take(PageSize)))}
            {Html.When(pages > 1, $"""
                <nav class="pages" aria-label="翻页">
                {Html.When(number > 1, $"<a class=\"button\" rel=\"prev\" data-swap href=\"{to(number - 1)}\">上一页</a>")}
                {Html.When(number < pages, $"<a class=\"button\" rel=\"next\" data-swap href=\"{to(number + 1)}\">下一页</a>")}
                </nav>
                """)}
            """);
    }

    private static Html Nothing => Html.Of($"""<p class="notice">没有符合条件的承诺。可以放宽地点、年份或状态。</p>""");

    private static Html Table(IEnumerable<CommitmentRow> rows) => Html.Of($"""
        <table class="rows">
        <thead><tr><th scope="col">承诺</th><th scope="col">地点</th><th scope="col">报告</th><th scope="col">期限</th><th scope="col">状态</th><th scope="col">后续依据</th></tr></thead>
        <tbody>{rows.Select(Row)}</tbody>
        </table>
        """);

    private static Html Row(CommitmentRow row) => Html.Of($"""
        <tr>
        <th scope="row"><a href="{Links.Quote(row.Promise)}">{row.Commitment.Text}</a></th>
        <td data-label="地点">{row.Place ?? "未知"}</td>
        <td data-label="报告">{Year(row.Year)}</td>
        <td data-label="期限">{Year(row.Commitment.Deadline)}</td>
        <td data-label="状态"><span class="status status-{row.Status.ToString()}">{StatusWord.Of(row.Status)}</span></td>
        <td data-label="后续依据">{Evidence(row.Evidence)}</td>
        </tr>
        """);

    private static string Year(int? year) => year is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known}年") : "—";

    private static Html Evidence(IReadOnlyList<FollowUp> evidence) => evidence.Count == 0
        ? Html.Of($"—")
        : Html.Of($"""
            <ul class="figures">{evidence.Select(later => Html.Of($"""
                <li><a href="{Links.Quote(later.Citation)}" title="{later.Citation.Quote}">{later.Citation.Passage.Report.Title}</a></li>
                """))}</ul>
            """);
}
