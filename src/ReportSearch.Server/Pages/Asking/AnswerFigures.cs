using ReportSearch.Answers;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Asking;

/// <summary>The figures of an answer side by side, and the way to their chart.</summary>
internal static class AnswerFigures
{
    public static Html Of(Answer answer) => Html.Of($"""
        {(answer.Table is { Rows.Count: > 0 } table ? Table(table, answer.Citations.Count) : Html.Empty)}
        {(answer.Chart is { } chart ? Html.Of($"<p class=\"drawn\"><a href=\"{Links.Chart(chart)}\" data-swap>查看{chart.Indicator}的图表和各年数值</a></p>") : Html.Empty)}
        """);

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
