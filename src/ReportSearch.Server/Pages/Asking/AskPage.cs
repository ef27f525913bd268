using ReportSearch.Answers.Questions;
using ReportSearch.Server.Live;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Requests;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Pages.Asking;

/// <summary>The first page, and a question with its answer.</summary>
internal static class AskPage
{
    public static IResult Show(
        IndexLease lease, EmbedderWatch watch, Conversations conversations, CancellationToken cancel,
        string? q = null, string[]? without = null, string? conversation = null, string? turn = null)
    {
        var index = lease.Index;
        if (FormValue.Text(q) is not { } question) return Welcome(index);
        try
        {
            var asking = PlacedQuestion.Of(QuestionRequest.OfForm(question, without, conversation, turn), conversations);
            var alone = index.Answerer.Ask(asking.Request, cancel);
            var answer = alone with { Next = index.Answerer.Next(alone) };
            var id = asking.Keep(answer.Question);
            var here = new AskAddress(question, asking.Request.Without, conversation is null || asking.Note is not null ? null : id, asking.Turn);
            return Layout.Page($"{question} · 政府工作报告检索", "/", Html.Of($"""
                {QuestionBox.Asking(question)}
                {Layout.Note(RowNote.Both(asking.Note, watch.Note()))}
                {Suggestion.Of(answer.DidYouMean, $"{here with { Question = answer.DidYouMean ?? "" }}")}
                {Dialogue.Earlier(asking.Earlier, id)}
                {PartChips.Of(answer.Question, here)}
                {AnswerSheet.Of(answer, here, AnswerFigures.Drawn(answer, index.Indicators), Dialogue.GoOn(answer, id, asking.Turn + 1))}
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
}
