using ReportSearch.Answers;
using ReportSearch.Answers.Indicators;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Pages.Indicators;

namespace ReportSearch.Server.Pages.Asking;

/// <summary>The figures of an answer side by side, and the way to their chart.</summary>
internal static class AnswerFigures
{
    /// <param name="answer">Of which the figures are.</param>
    /// <param name="chart">Their drawing.</param>
    public static Html Of(Answer answer, Html chart) => Html.Of($"""
        {chart}
        {(answer.Table is { Rows.Count: > 0 } table ? Table(table, answer.Citations.Count) : Html.Empty)}
        {(answer.Chart is { } link ? Html.Of($"<p class=\"drawn\"><a href=\"{Links.Chart(link)}\" data-swap>查看{link.Indicator}的图表和各年数值</a></p>") : Html.Empty)}
        """);

    /// <summary>One place through the years, in the unit that the answer speaks in; nothing elsewhere.</summary>
    public static Html Drawn(Answer answer, IndicatorGrid grid)
    {
        if (answer.Chart is not { Places: [var place] } chart || chart.From == chart.To) return Html.Empty;
        var line = grid.Series(new IndicatorQuery(chart.Indicator, chart.Places, chart.From, chart.To))
            .Where(line => line.Place == place && answer.Text.Contains(line.Unit, StringComparison.Ordinal))
            .MaxBy(line => line.Years.Count);
        return line is null ? Html.Empty : SeriesChart.Trend(line, [.. line.Years.Keys]);
    }

    private static Html Table(AnswerTable table, int citations) => Html.Of($"""
        <div class="scroll"><table class="rows"><caption>并列的数值</caption>
        <thead><tr>{table.Columns.Select(column => Html.Of($"<th scope=\"col\">{column}</th>"))}</tr></thead>
        <tbody>{table.Rows.Select(row => Html.Of($"""
            <tr><th scope="row">{Cell(row[0], citations)}</th>{row.Zip(table.Columns).Skip(1).Select(cell => Html.Of($"""
                <td data-label="{cell.Second}"><span>{Cell(cell.First, citations)}</span></td>
                """))}</tr>
            """))}</tbody>
        </table></div>
        """);

    private static Html Cell(AnswerCell cell, int citations) => Html.Of($"""
        {(cell.Text.Length == 0 ? "—" : cell.Text)}{(cell.Citation is { } number && number <= citations ? AnswerText.Marker(number) : Html.Empty)}
        """);
}
