using System.Diagnostics;
using ReportSearch.Server.Live;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>Questions and answers.</summary>
internal static class AskApi
{
    public static void MapAsk(this RouteGroupBuilder api) => api.MapPost("/ask", Ask)
        .WithTags("问答").WithSummary("提问").WithDescription("依据报告原文回答；报告没有说的，如实说明缺什么（refused 为 true）。问题疑有错字时，didYouMean 给出改正后的写法，回答仍依原文所问。")
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static AskRow Ask(AskBody body, IndexLease lease, EmbedderWatch watch)
    {
        var clock = Stopwatch.StartNew();
        var answer = lease.Index.Answerer.Ask(body.Question ?? "");
        return AskRow.Of(answer, clock.Elapsed) with { Note = watch.Note() };
    }

    /// <summary>A question.</summary>
    /// <param name="Question">1 to 1000 characters.</param>
    private sealed record AskBody(string? Question);
}
