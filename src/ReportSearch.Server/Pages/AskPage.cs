using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Pages;

/// <summary>The first page, and a question with its answer.</summary>
internal static class AskPage
{
    public static IResult Show(IndexLease lease, EmbedderWatch watch, string? q = null)
    {
        var index = lease.Index;
        if (FormValue.Text(q) is not { } question) return Welcome(index);
        try
        {
            var answer = index.Answerer.Ask(question);
            return Layout.Page($"{question} · 政府工作报告检索", "/", Html.Of($"""
                {QuestionBox.Asking(question)}
                {Layout.Note(watch.Note())}
                {Answered(answer)}
                """), index);
        }
        catch (QuestionException problem)
        {
            return Layout.Page("请求有误", "/", Html.Of($"""
                {QuestionBox.Asking(question)}
                <p class="notice" role="alert">{problem.Message}</p>
                """), index, StatusCodes.Status400BadRequest);
        }
    }

    private static IResult Welcome(OpenIndex index) => Layout.Page("政府工作报告检索", "/", Html.Of($"""
        <section class="welcome">
        <h1>向政府工作报告提问</h1>
        <p class="lead">用平常的话提问，得到简短的回答和可以核对的原文；也可以直接检索段落。</p>
        {QuestionBox.Asking("")}
        {Examples(index.Examples)}
        </section>
        """), index);

    private static Html Examples(IReadOnlyList<string> questions) => Html.When(questions.Count > 0, $"""
        <section class="examples" aria-labelledby="examples">
        <h2 id="examples">可以这样问</h2>
        <ul>{questions.Select(question => Html.Of($"<li><a href=\"{Links.Ask(question)}\" data-swap>{question}</a></li>"))}</ul>
        </section>
        """);

    private static Html Answered(Answer answer) => Html.Of($"""
        {Suggestion.Of(answer.DidYouMean, Links.Ask(answer.DidYouMean ?? ""))}
        {Understood.Of(answer.Question)}
        <div class="answered">
        <article class="{(answer.Refused ? "answer refused" : "answer")}" aria-labelledby="answer">
        <h1 id="answer">{(answer.Refused ? "报告中没有找到答案" : "回答")}</h1>
        <div class="said">{AnswerText.Of(answer.Text, answer.Citations.Count)}</div>
        {More(answer)}
        {Html.When(answer.Refused, $"<p class=\"instead\"><a href=\"{Links.Page("/search", ("q", answer.Question.Text))}\" data-swap>用同样的话检索段落</a></p>")}
        </article>
        {Citations(answer)}
        </div>
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
