using System.ComponentModel;
using System.Diagnostics;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Index.Searching;
using ReportSearch.Server.Live;
using ReportSearch.Server.Requests;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>Search.</summary>
internal static class SearchApi
{
    public static void MapSearch(this RouteGroupBuilder api) => api.MapGet("/search", Search)
        .WithTags("检索").WithSummary("检索段落").WithDescription("按关键词和语义检索；没有给出地点和年份时，从检索词中识别。检索词疑有错字时，didYouMean 给出改正后的写法；没有报告符合的年份或引语列在 unmet 中，不作限制。");

    private static SearchRow Search(
        IndexLease lease,
        EmbedderWatch watch,
        [Description("检索词，1 至 1000 字")] string q = "",
        [Description("返回条数，1 至 100")] int k = 10,
        [Description("地点，例如 商丘 或 河南省；包含其下辖地区的报告")] string? place = null,
        [Description("报告年份")] int? year = null,
        [Description("报告种类，例如 政府工作报告")] string? kind = null,
        [Description("hybrid、keyword 或 vector")] string mode = ModeWord.Default)
    {
        var clock = Stopwatch.StartNew();
        var request = new SearchRequest(q, k, FormValue.Text(place), year, FormValue.Text(kind), Mode(mode));
        var result = lease.Index.Evidence.Search(request);
        return SearchRow.Of(result, clock.Elapsed) with { Note = request.Mode == SearchMode.Keyword ? null : watch.Note() };
    }

    private static SearchMode Mode(string word) => ModeWord.Parse(word)
        ?? throw new QuestionException($"没有“{word}”这种检索方式，请用：{string.Join("、", ModeWord.All)}。");
}
