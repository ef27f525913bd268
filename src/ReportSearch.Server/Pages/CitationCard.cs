using ReportSearch.Answers;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Server.Markup;

namespace ReportSearch.Server.Pages;

/// <summary>A citation as a card: what is quoted, from where, and the way to it.</summary>
internal static class CitationCard
{
    public static Html Of(Citation citation, int number) => Html.Of($"""
        <li class="card" id="{AnswerText.Anchor(number)}" tabindex="-1">
        <span class="number" aria-hidden="true">{number}</span>
        <h3><a href="{Links.Quote(citation)}">{citation.Passage.Report.Title}</a></h3>
        {Where(citation.Passage)}
        <blockquote>{Excerpt.Of(citation.Passage.Text, citation.Range)}</blockquote>
        <p class="open"><a href="{Links.Quote(citation)}">查看原文段落</a></p>
        </li>
        """);

    /// <summary>Place, year and section in a line.</summary>
    public static Html Where(Passage passage) => Html.Of($"""
        <p class="where">{string.Join(" · ", [.. Facts(passage.Report), string.Join(" › ", passage.Headings)])}</p>
        """);

    private static IEnumerable<string> Facts(ReportHeader report)
    {
        if (report.Place is { } place) yield return place.Name;
        if (report.Year is { } year) yield return $"{year}年";
        yield return report.Kind;
    }
}
