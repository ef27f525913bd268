using System.Diagnostics;
using ReportSearch.Answers;
using ReportSearch.Server.Live;
using ReportSearch.Server.Requests;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>Questions and answers, whole or as they come.</summary>
internal static class AskApi
{
    public static void MapAsk(this RouteGroupBuilder api) => api.MapPost("/ask", Ask)
        .WithTags("问答").WithSummary("提问")
        .WithDescription(
            "依据报告原文回答；报告没有说的，如实说明缺什么（refused 为 true）。问题疑有错字时，didYouMean 给出改正后的写法，回答仍依原文所问。"
            + "understood 是对问题的理解，把其中的 id 放进 without 再问，即去掉这一项。conversation 是对话编号，下一问带上它，可以省略上文已说的地点、年份和指标。"
            + "请求头为 Accept: text/event-stream 时逐步发送：understood（理解）、evidence（依据）、answer（回答的一段，依次相连）、done（核对后的完整回答），出错时为 error。")
        .Produces<AskRow>()
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
        .DescribeAnswerEvents();

    private static IResult Ask(
        QuestionRequest body, HttpContext context, IndexLease lease, EmbedderWatch watch, Conversations conversations, ILogger<IndexLease> logger)
    {
        var clock = Stopwatch.StartNew();
        var asking = PlacedQuestion.Of(body, conversations);
        var answerer = lease.Index.Answerer;
        return AnswerEvents.AreWanted(context.Request)
            ? AnswerEvents.Of(answerer.Steps(asking.Request, context.RequestAborted), Row, context, logger)
            : Results.Ok(Row(answerer.Ask(asking.Request, context.RequestAborted)));

        AskRow Row(Answer answer) => AskRow.Of(answer, clock.Elapsed) with
        {
            Next = answerer.Next(answer) is { Count: > 0 } next ? next : null,
            Conversation = asking.Keep(answer.Question),
            Turn = asking.Turn,
            Note = RowNote.Both(asking.Note, watch.Note()),
        };
    }
}
