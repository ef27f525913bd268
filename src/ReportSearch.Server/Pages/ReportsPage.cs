using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Pages;

/// <summary>The reports that can be asked.</summary>
internal static class ReportsPage
{
    public static IResult Show(IndexLease lease, string? place = null, string? year = null, string? kind = null)
    {
        var index = lease.Index;
        var (wantedPlace, wantedYear, wantedKind) = (FormValue.Text(place), FormValue.Number(year), FormValue.Text(kind));
        var shown = index.Reports.Reports
            .Where(r => wantedPlace is null || IsWithin(r.Place, wantedPlace))
            .Where(r => wantedYear is null || r.Year == wantedYear)
            .Where(r => wantedKind is null || r.Kind == wantedKind)
            .OrderBy(r => r.Place?.Code ?? "~", StringComparer.Ordinal)   // reports of unknown place last
            .ThenByDescending(r => r.Year)
            .ToList();
        return Layout.Page("报告 · 政府工作报告检索", "/reports", Html.Of($"""
            <h1>报告</h1>
            <form class="filters" action="/reports" method="get" data-swap data-auto>
            {Choice.Place(index, wantedPlace)}
            {Choice.Year(index, FormValue.Text(year))}
            {Choice.Kind(index, wantedKind)}
            <button>筛选</button>
            </form>
            <p class="count" role="status">共 {shown.Count} 份</p>
            {Html.When(shown.Count > 0, $"{Table(shown)}")}
            """), index);
    }

    private static bool IsWithin(Place? place, string name)
    {
        for (var at = place; at is not null; at = at.Parent)
            if (at.Name == name) return true;
        return false;
    }

    private static Html Table(IEnumerable<ReportHeader> reports) => Html.Of($"""
        <table class="rows">
        <thead><tr><th scope="col">标题</th><th scope="col">地点</th><th scope="col">年份</th><th scope="col">种类</th><th scope="col" class="figure">段落</th></tr></thead>
        <tbody>{reports.Select(Row)}</tbody>
        </table>
        """);

    private static Html Row(ReportHeader report) => Html.Of($"""
        <tr>
        <th scope="row"><a href="{Links.Report(report.Id)}">{report.Title}</a></th>
        <td data-label="地点">{report.Place?.Name ?? "未知"}</td>
        <td data-label="年份">{(report.Year is { } year ? Html.Of($"{year}") : Html.Of($"未知"))}</td>
        <td data-label="种类">{report.Kind}</td>
        <td data-label="段落" class="figure">{report.ParagraphCount}</td>
        </tr>
        """);
}
