using ReportSearch.Answers;
using ReportSearch.Index;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages.Asking;

/// <summary>How many reports were searched for an answer, and which of them say nothing of it.</summary>
internal static class CoverageNote
{
    /// <summary>Folded, its counts in sight; nothing where the question is not of many reports.</summary>
    public static Html Of(AnswerCoverage? coverage) => coverage is null ? Html.Empty : Html.Of($"""
        <details class="coverage"><summary>查了 {coverage.Searched} 份报告：{coverage.Speaking.Count} 份说到，{coverage.Silent.Count} 份没有说到</summary>
        {Group("说到的", coverage.Speaking)}
        {Group("没有说到的", coverage.Silent)}
        </details>
        """);

    private static Html Group(string name, IReadOnlyList<ReportHeader> reports) => Html.When(reports.Count > 0, $"""
        <section><h2>{name}</h2><ul>{reports.Select(report => Html.Of($"<li><a href=\"{Links.Report(report.Id)}\">{report.Title}</a></li>"))}</ul></section>
        """);
}
