using System.Net.Mime;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using ReportSearch.Answers;
using ReportSearch.Server.Hosting;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>
/// An answer as server-sent events, each sent as soon as it is known: understood, evidence, answer (several pieces),
/// done; or error, a problem document, which is then the last. When the client goes away, the work stops.
/// </summary>
internal static class AnswerEvents
{
    /// <summary>Whether the request's Accept header names them.</summary>
    public static bool AreWanted(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(a => a.MediaType == MediaTypeNames.Text.EventStream);

    /// <summary>The events of <paramref name="steps"/>. The first step is taken here, so that a question that cannot be asked has its status.</summary>
    /// <param name="steps">Cancelled with the request.</param>
    /// <param name="row">Makes the last event's data.</param>
    /// <param name="context">Of the request.</param>
    /// <param name="logger">Told the cause of an error.</param>
    public static IResult Of(IEnumerable<AnswerStep> steps, Func<Answer, AskRow> row, HttpContext context, ILogger logger)
    {
        var each = steps.GetEnumerator();
        each.MoveNext();
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";   // a proxy in between would hold pieces back
        return TypedResults.ServerSentEvents(Events().ToAsyncEnumerable());

        IEnumerable<SseItem<object>> Events()
        {
            using (each)
            {
                yield return Event(each.Current, row);
                while (Next() is { } next)
                {
                    yield return next;
                    if (next.EventType == "error") yield break;
                }
            }
        }

        SseItem<object>? Next()
        {
            try
            {
                return each.MoveNext() ? Event(each.Current, row) : null;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                return new SseItem<object>(Errors.Late(logger, context, error), "error");
            }
        }
    }

    /// <summary>Adds the events to the description of the API.</summary>
    public static void DescribeAnswerEvents(this RouteHandlerBuilder endpoint) => endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
    {
        if (operation.Responses?["200"] is OpenApiResponse { Content: { } content })
            content[MediaTypeNames.Text.EventStream] = new OpenApiMediaType { Example = JsonValue.Create(Example) };
        return Task.CompletedTask;
    });

    private const string Example = """
        event: understood
        data: {"kind":"value","parts":[{"id":"place:许昌市","kind":"place","value":"许昌市","origin":"said","text":"地点 许昌市"}]}

        event: evidence
        data: {"citations":[{"source":"许昌2024.md","title":"许昌市2024年政府工作报告","quote":"地区生产总值增长6%左右"}]}

        event: answer
        data: {"text":"地区生产总值增长6%左右[1]"}

        event: done
        data: {"answer":"地区生产总值增长6%左右[1]","refused":false,"kind":"value","citations":[],"details":"","elapsedMs":12.3,"confidence":0.9}


        """;

    private static SseItem<object> Event(AnswerStep step, Func<Answer, AskRow> row) => step switch
    {
        AnswerStep.Understood { Question: var question } =>
            new(new { Kind = RowWord.Of(question.Kind), Parts = question.Parts.Select(PartRow.Of).ToList() }, "understood"),
        AnswerStep.Found { Citations: var citations } => new(new { Citations = citations.Select(CitationRow.Of).ToList() }, "evidence"),
        AnswerStep.Said { Text: var text } => new(new { Text = text }, "answer"),
        AnswerStep.Finished { Answer: var answer } => new(row(answer), "done"),
        _ => throw new InvalidOperationException($"No event tells a step of type {step.GetType()}."),
    };
}
