using System.Globalization;
using ReportSearch.Answers.Commitments;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Pages.Commitments;

/// <summary>What was promised, what later reports say of it, and what people decided.</summary>
internal static class CommitmentsPage
{
    private const string Path = "/commitments";
    private const int PageSize = 50;
    private const int MostCounted = 5000;   // about a second

    public static IResult Show(
        IndexLease lease, string? place = null, string? year = null, string? category = null, string? status = null, string? page = null)
    {
        var index = lease.Index;
        var query = new CommitmentQuery(
            FormValue.Text(place), FormValue.Number(year), FormValue.Category(category), FormValue.Status(status));
        var number = Math.Clamp(FormValue.Number(page) ?? 1, 1, int.MaxValue / PageSize);
        return Layout.Page("承诺 · 政府工作报告检索", Path, Html.Of($"""
            <h1>承诺台账</h1>
            <p class="lead">报告中的目标和承诺，以及后来的报告怎样说。状态由程序比对得出，可以逐项人工复核；没有后续证据不等于没有完成。</p>
            <form class="filters" action="{Path}" method="get" data-swap data-auto>
            {Choice.Place(index, query.Place)}
            {Choice.Year(index, FormValue.Text(year))}
            {Choice.Field("category", "类别", "全部类别", CategoryWord.All, query.Category is { } known ? CategoryWord.Of(known) : null)}
            {Choice.Field("status", "状态", "全部状态", StatusWord.All, FormValue.Text(status))}
            <button>筛选</button>
            </form>
            {JournalNotices.Of(index)}
            {Listed(index.Commitments, query, number, To)}
            """), index);

        string To(string field, string? value)
        {
            string? Field(string name, string? sent) => name == field ? value : sent;
            return Links.Page(
                Path, ("place", Field("place", place)), ("year", Field("year", year)), ("category", Field("category", category)),
                ("status", Field("status", status)), ("page", field == "page" ? value : null));
        }
    }

    private static Html Listed(CommitmentLedger ledger, CommitmentQuery query, int number, Func<string, string?, string> to)
    {
        if (query is { Place: null, Year: null }) return query.Status is null ? Part(ledger.Rows(query), number, to) : Hint;
        var all = ledger.Rows(query with { Status = null }).Take(MostCounted + 1).ToList();
        return all.Count > MostCounted ? Part(ledger.Rows(query), number, to) : Whole(all, query, number, to);
    }

    /// <summary>Shown instead of following up every promise of every place, which would take long.</summary>
    private static Html Hint => Html.Of($"""
        <p class="notice">按状态筛选时，请同时选择地点或报告年份。</p>
        """);

    /// <summary>A page of many promises: what comes after is not even counted.</summary>
    private static Html Part(IEnumerable<CommitmentRow> ledger, int number, Func<string, string?, string> to)
    {
        var rows = ledger.Skip((number - 1) * PageSize).Take(PageSize + 1).ToList();
        return Html.Of($"""
            <p class="count" role="status">第 {number} 页。范围较大，没有计数；缩小到一个地点或报告年份，可查看各状态的数量并导出</p>
            {PromiseList.Of(rows.Take(PageSize))}
            {Turning(number, rows.Count > PageSize, to)}
            """);
    }

    /// <summary>All that meets the filters but the status is counted; then the status limits the list.</summary>
    private static Html Whole(List<CommitmentRow> all, CommitmentQuery query, int wanted, Func<string, string?, string> to)
    {
        var rows = query.Status is { } status ? all.FindAll(row => row.Standing == status) : all;
        var pages = Math.Max(1, (rows.Count + PageSize - 1) / PageSize);
        var number = Math.Min(wanted, pages);
        var file = "/api" + to("page", null);
        return Html.Of($"""
            {StatusSummary.Of(all, query.Status, word => to("status", word))}
            <div class="listhead">
            <p class="count" role="status">共 {rows.Count} 项承诺{Html.When(pages > 1, $"，第 {number} / {pages} 页")}</p>
            {Html.When(rows.Count > 0, $"""
                <p class="export">导出：<a href="{file}&amp;format=csv" download>表格（CSV）</a> <a href="{file}&amp;format=json">JSON</a></p>
                """)}
            </div>
            {PromiseList.Of(rows.Skip((number - 1) * PageSize).Take(PageSize))}
            {Turning(number, number < pages, to)}
            """);
    }

    private static Html Turning(int number, bool more, Func<string, string?, string> to) => Html.When(number > 1 || more, $"""
        <nav class="pages" aria-label="翻页">
        {Html.When(number > 1, $"<a class=\"button\" rel=\"prev\" data-swap href=\"{to("page", Text(number - 1))}\">上一页</a>")}
        {Html.When(more, $"<a class=\"button\" rel=\"next\" data-swap href=\"{to("page", Text(number + 1))}\">下一页</a>")}
        </nav>
        """);

    private static string Text(int page) => page.ToString(CultureInfo.InvariantCulture);
}
