using ReportSearch.Answers.Indicators;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Pages;

/// <summary>One indicator by place and year, what was planned beside what was reached.</summary>
internal static class IndicatorsPage
{
    public static IResult Show(IndexLease lease, string? indicator = null, string? place = null)
    {
        var index = lease.Index;
        var (wanted, wantedPlace) = (FormValue.Text(indicator), FormValue.Text(place));
        return Layout.Page("指标 · 政府工作报告检索", "/indicators", Html.Of($"""
            <h1>指标</h1>
            <form class="filters" action="/indicators" method="get" data-swap data-auto>
            {Choice.Field("indicator", "指标", "请选择", IndicatorCatalog.Default.All.Select(i => i.Name), wanted)}
            {Choice.Place(index, wantedPlace)}
            <button>查看</button>
            </form>
            {(wanted is null ? Hint : Grid(index.Indicators.Rows(new IndicatorQuery(wanted, wantedPlace is null ? [] : [wantedPlace], From: null, To: null))))}
            """), index);
    }

    private static Html Hint => Html.Of($"""
        <p class="notice">选择一个指标，查看各地各年的目标与结果；每个数字都可以点开，核对原文。</p>
        """);

    private static Html Grid(IReadOnlyList<IndicatorRow> rows) => rows.Count == 0
        ? Html.Of($"""<p class="notice">这些报告中没有读到这个指标的数值。可以换一个指标，或者放宽地点。</p>""")
        : Html.Of($"""
            {FigureChart.Of(rows)}
            <table class="rows">
            <thead><tr><th scope="col">地点</th><th scope="col">年份</th><th scope="col">目标</th><th scope="col">结果</th></tr></thead>
            <tbody>{rows.GroupBy(row => (row.Place, row.Year)).Select(Line)}</tbody>
            </table>
            """);

    private static Html Line(IGrouping<(string? Place, int? Year), IndicatorRow> row) => Html.Of($"""
        <tr>
        <th scope="row">{row.Key.Place ?? "未知"}</th>
        <td data-label="年份">{(row.Key.Year is { } year ? $"{year}年" : "未指明")}</td>
        <td data-label="目标">{Figures(row.Where(r => r.Statement.Modality == Modality.Target))}</td>
        <td data-label="结果">{Figures(row.Where(r => r.Statement.Modality != Modality.Target))}</td>
        </tr>
        """);

    /// <summary>Each different figure once, leading to the paragraph that states it first.</summary>
    private static Html Figures(IEnumerable<IndicatorRow> rows)
    {
        var links = rows.DistinctBy(row => FigureText.Of(row.Statement), StringComparer.Ordinal)
            .Select(row => Html.Of($"""
                <li><a href="{Links.Quote(row.Citation)}" title="{row.Citation.Quote}">{FigureText.Of(row.Statement)}</a></li>
                """))
            .ToList();
        return links.Count == 0 ? Html.Of($"—") : Html.Of($"<ul class=\"figures\">{links}</ul>");
    }
}
