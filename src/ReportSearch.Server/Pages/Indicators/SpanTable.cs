using System.Globalization;
using ReportSearch.Answers.Indicators;
using ReportSearch.Facts;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Indicators;

/// <summary>Figures of several years (“十四五”, 五年来), or of no known time: told apart, never as a year's.</summary>
internal static class SpanTable
{
    public static Html Of(IReadOnlyCollection<IndicatorRow> rows, bool namesIndicator) => rows.Count == 0 ? Html.Empty : Html.Of($"""
        <details class="spans"><summary>跨年度或未指明年份的数值（{rows.Count} 处）</summary>
        <table class="rows">
        <thead><tr><th scope="col">{(namesIndicator ? "指标" : "地点")}</th><th scope="col">时期</th><th scope="col">目标</th><th scope="col">结果</th></tr></thead>
        <tbody>{rows.Select(row => Line(row, namesIndicator ? row.Indicator : row.Place ?? "未知"))}</tbody>
        </table></details>
        """);

    private static Html Line(IndicatorRow row, string name)
    {
        var isTarget = row.Statement.Modality == Modality.Target;
        var figure = Html.Of($"{FigureCell.Link(row)} <small>“{row.Citation.Quote}” {row.Citation.Passage.Report.Title}</small>");
        return Html.Of($"""
            <tr><th scope="row">{name}</th><td data-label="时期">{Time(row.Statement.Period)}</td>
            <td data-label="目标">{(isTarget ? figure : Html.Empty)}</td><td data-label="结果">{(isTarget ? Html.Empty : figure)}</td></tr>
            """);
    }

    /// <summary>A single year here is the last of those that a growth is counted over.</summary>
    private static string Time(Period? period) => period switch
    {
        null => "未指明",
        { Year: { } year } => string.Create(CultureInfo.InvariantCulture, $"至{year}年"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{period.From}—{period.To}年"),
    };
}
