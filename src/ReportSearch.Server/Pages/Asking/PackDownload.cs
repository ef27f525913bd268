using System.Net.Mime;
using ReportSearch.Answers.Packs;
using ReportSearch.Answers.Questions;
using ReportSearch.Server.Hosting;
using ReportSearch.Server.Live;
using ReportSearch.Server.Requests;

namespace ReportSearch.Server.Pages.Asking;

/// <summary>An answer as an evidence pack to keep.</summary>
internal static class PackDownload
{
    private const int LongestName = 40;

    public static IResult Send(
        IndexLease lease, Conversations conversations, TimeProvider clock, CancellationToken cancel,
        string? q = null, string[]? without = null, string? conversation = null, string? turn = null)
    {
        var asking = PlacedQuestion.Of(QuestionRequest.OfForm(q, without, conversation, turn), conversations);
        if (asking.Note is not null) return Errors.NotFound("这段对话已经过期，无法保存原来的回答。请重新提问，再保存依据包。");
        var answer = lease.Index.Answerer.Ask(asking.Request, cancel);
        var pack = EvidencePack.Of(answer, lease.Index.Reports, clock.GetUtcNow());
        return Results.File(PackFile.Write(pack), MediaTypeNames.Application.Json, $"依据包-{FileName(answer.Question)}.json");
    }

    /// <summary>The question's letters and digits, which every file system takes.</summary>
    private static string FileName(Question question) => string.Concat(question.Text.Where(char.IsLetterOrDigit).Take(LongestName));
}
