using System.Globalization;
using ReportSearch.Answers.Indicators;
using ReportSearch.Facts;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Indicators;

/// <summary>
/// What the reports say of one year: the figure that stands for it, the others folded away behind it, each leading to
/// its paragraph.
/// </summary>
internal static class FigureCell
{
    /// <summary>The cells of target and result of one year.</summary>
    /// <param name="cell">The figures; null where none was read.</param>
    /// <param name="place">Whose; null where unknown.</param>
    /// <param name="year">The year spoken of.</param>
    /// <param name="coverage">Tells silence from a missing report.</param>
    /// <param name="label">What stands before target and result where the table becomes cards: 2024年.</param>
    public static Html Pair(IndicatorCell? cell, string? place, int year, ReportCoverage coverage, string label)
    {
        return Html.Of($"{Cell(cell?.Targets, Modality.Target, "目标")}{Cell(cell?.Results, Modality.Result, "结果")}");

        Html Cell(IReadOnlyList<IndicatorRow>? figures, Modality modality, string name) => Html.Of($"""
            <td data-label="{label}{name}">{(figures is [var best, ..] ? Told(best, figures.Skip(1), year)
                : place is not null && coverage.CouldTell(place, year, modality) ? Silent : NoReport)}</td>
            """);
    }

    private static Html Silent => Html.Of($"<span class=\"silent\">未提及</span>");

    private static Html NoReport => Html.Of($"<span class=\"silent\" title=\"没有可以说明的报告\">—</span>");

    /// <summary>A figure that leads to the words that state it.</summary>
    public static Html Link(IndicatorRow row) => Html.Of($"""
        <a href="{Links.Quote(row.Citation)}" title="{row.Citation.Quote}">{FigureText.InTable(row.Statement)}</a>{Html.When(Remark(row).Length > 0, $" <small>{Remark(row)}</small>")}
        """);

    private static Html Told(IndicatorRow best, IEnumerable<IndicatorRow> others, int year)
    {
        var different = others.DistinctBy(Said).Where(other => Said(other) != Said(best)).ToList();
        return Html.Of($"""
            {Link(best)}{Html.When(IsFar(best, year), $" <small>据{best.Citation.Passage.Report.Title}</small>")}{Html.When(different.Count > 0, $"""
                <details class="others"><summary>另有 {different.Count} 处</summary><ul>{different.Select(Other)}</ul></details>
                """)}
            """);
    }

    private static Html Other(IndicatorRow row) =>
        Html.Of($"<li>{Link(row)} <small>{row.Citation.Passage.Report.Title}</small></li>");

    /// <summary>The same figure told twice in one report is one.</summary>
    private static (string Figure, string Remark, string Report) Said(IndicatorRow row) =>
        (FigureText.Of(row.Statement), Remark(row), row.Citation.Passage.Report.Id.Value);

    /// <summary>Whether the figure is not from the report that ought to tell it: the year's own of a target, the next year's of a result.</summary>
    private static bool IsFar(IndicatorRow row, int year) =>
        row.Citation.Passage.Report.Year is { } reported
        && reported != (row.Statement.Modality == Modality.Target ? year : year + 1);

    private static string Remark(IndicatorRow row) => row.Statement switch
    {
        { Period: { Year: not null, FirstMonth: var first, LastMonth: var last } } when (first, last) != (1, 12) =>
            string.Create(CultureInfo.InvariantCulture, $"{first}—{last}月"),
        { Modality: Modality.Ongoing } => "现状",
        _ => "",
    };
}
