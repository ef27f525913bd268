using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Index.Passages;
using ReportSearch.Index.Searching;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;
using ReportSearch.Text.Words;

namespace ReportSearch.Server.Pages;

/// <summary>Passages found, best first, with what limits the search.</summary>
internal static class SearchPage
{
    private const int FewHits = 20;
    private const int ManyHits = 100;

    public static IResult Show(
        IndexLease lease, EmbedderWatch watch, string? q = null, string? place = null, string? year = null, string? kind = null, string? all = null)
    {
        var index = lease.Index;
        var words = FormValue.Text(q);
        var box = QuestionBox.Searching(words ?? "", Filters(index, FormValue.Text(place), FormValue.Text(year), FormValue.Text(kind)));
        if (words is null) return Layout.Page("检索 · 政府工作报告检索", "/", box, index);
        try
        {
            var top = all is null ? FewHits : ManyHits;
            var result = index.Evidence.Search(
                new SearchRequest(words, top, FormValue.Text(place), FormValue.Number(year), FormValue.Text(kind)));
            var more = Html.When(result.Hits.Count == FewHits && all is null, $"""
                <p><a class="button" data-swap href="{Links.Page("/search", ("q", words), ("place", place), ("year", year), ("kind", kind), ("all", "1"))}">显示更多</a></p>
                """);
            return Layout.Page($"{words} · 检索", "/", Html.Of($"""
                {box}
                {Layout.Note(watch.Note())}
                {Suggestion.Of(result.DidYouMean, Links.Page("/search", ("q", result.DidYouMean), ("place", place), ("year", year), ("kind", kind)))}
                {Understood.Of(result.Understood)}
                {Unmet(result)}
                {(result.Hits.Count == 0 ? Nothing : Found(result, index.Reports.Analyzer))}
                {more}
                """), index);
        }
        catch (QuestionException problem)
        {
            return Layout.Page("请求有误", "/", Html.Of($"""
                {box}
                <p class="notice" role="alert">{problem.Message}</p>
                """), index, StatusCodes.Status400BadRequest);
        }
    }

    private static Html Filters(OpenIndex index, string? place, string? year, string? kind) => Html.Of($"""
        <div class="filters">
        {Choice.Place(index, place)}
        {Choice.Year(index, year)}
        {Html.When(index.Kinds.Count > 1, $"{Choice.Kind(index, kind)}")}
        </div>
        """);

    private static Html Unmet(SearchResult result) => Html.When(result.Unmet.Count > 0, $"""
        <p class="notice">没有相符的报告：{string.Join('、', result.Unmet)}。以下结果不受此限。</p>
        """);

    private static Html Nothing => Html.Of($"""
        <p class="notice">没有找到相符的段落。可以换一种说法，减少检索词，或者放宽地点和年份。</p>
        """);

    private static Html Found(SearchResult result, Analyzer analyzer)
    {
        var words = new MatchedWords(result.Understood, analyzer);
        return Html.Of($"""
            <section class="hits" aria-labelledby="hits">
            <h1 id="hits">找到 {result.Hits.Count} 个段落</h1>
            <ol>{result.Hits.Select(hit => Hit(hit, words))}</ol>
            </section>
            """);
    }

    private static Html Hit(PassageHit hit, MatchedWords words) => Html.Of($"""
        <li class="card">
        <h2><a href="{Links.Paragraph(hit.Passage)}">{hit.Passage.Report.Title}</a></h2>
        {CitationCard.Where(hit.Passage)}
        <p class="words">{MarkedText.Of(hit.Passage.Text, words.In(hit.Passage.Text))}</p>
        {Html.When(hit.Also.Count > 0, $"<p class=\"where\">亦见于：{hit.Also.Select(Also)}</p>")}
        </li>
        """);

    private static Html Also(Passage passage) => Html.Of($"<a href=\"{Links.Paragraph(passage)}\">{passage.Report.Title}</a> ");
}
