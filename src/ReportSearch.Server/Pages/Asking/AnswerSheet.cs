using ReportSearch.Answers;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Pages.Asking;

/// <summary>The answer with all that belongs to it, its citations at its side.</summary>
internal static class AnswerSheet
{
    /// <param name="answer">What is shown.</param>
    /// <param name="here">The page's own address.</param>
    /// <param name="chart">The drawing of its figures.</param>
    /// <param name="goOn">What stands below the answer.</param>
    public static Html Of(Answer answer, AskAddress here, Html chart, Html goOn) => Html.Of($"""
        <div class="answered">
        <div class="desk">
        <article class="{(answer.Refused ? "answer refused" : "answer")}" aria-labelledby="answer">
        <h1 id="answer">{(answer.Refused ? "报告中没有找到答案" : "回答")}</h1>
        <div class="said">{AnswerText.Of(answer.Text, answer.Citations.Count)}</div>
        {Sure(answer)}
        {Withheld(answer.Withheld)}
        {AnswerFigures.Of(answer, chart)}
        {More(answer)}
        {CoverageNote.Of(answer.Coverage)}
        <p class="takeaway">{Html.When(answer.Refused, $"<a href=\"{Links.Page("/search", ("q", answer.Question.Text))}\" data-swap>用同样的话检索段落</a>")}
        <a href="{here.Pack}" download>保存依据包</a></p>
        </article>
        {goOn}
        </div>
        {Citations(answer)}
        </div>
        """);

    private static Html Sure(Answer answer)
    {
        var share = $"{Math.Round(100 * answer.Confidence)}%";
        return Html.Of($"""
            <p class="sure">把握：<strong>{ConfidenceWord.Of(answer.Confidence)}</strong> <span>{(answer.Refused
                ? $"在答案已知的问题上，这样的“没有”约 {share} 属实" : $"在答案已知的问题上，这样的回答约 {share} 正确")}</span></p>
            """);
    }

    private static Html Withheld(IReadOnlyList<string> withheld) => Html.When(withheld.Count > 0, $"""
        <div class="notice withheld" role="note"><p>有 {withheld.Count} 处没有通过与原文的核对，已经略去：</p>
        <ul>{withheld.Select(reason => Html.Of($"<li>{reason}</li>"))}</ul></div>
        """);

    private static Html More(Answer answer) => Html.When(answer.Details.Length > 0, $"""
        <section class="more"><h2>更多内容</h2>{AnswerText.Of(answer.Details, answer.Citations.Count)}</section>
        """);

    private static Html Citations(Answer answer) => Html.When(answer.Citations.Count > 0, $"""
        <section class="citations" aria-labelledby="citations">
        <h2 id="citations">{(answer.Refused ? "相关段落" : "依据")}</h2>
        <ol>{answer.Citations.Select((citation, i) => CitationCard.Of(citation, i + 1))}</ol>
        </section>
        """);
}
