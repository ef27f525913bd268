using System.ComponentModel;
using System.Globalization;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Questions;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Hosting;
using ReportSearch.Server.Live;
using ReportSearch.Server.Requests;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>
/// The ledger of commitments and what people decide about them. The whole takes seconds and megabytes: a request names a
/// part, or a page.
/// </summary>
internal static class CommitmentApi
{
    private const int LargestPage = 1000;
    private const int MostRows = 20_000;

    public static void MapCommitments(this RouteGroupBuilder api)
    {
        api.MapGet("/commitments", List).WithTags("承诺").WithSummary("承诺台账：承诺及后续报告的依据")
            .WithDescription(
                "按状态筛选时以人工复核为准；行内 status 始终是自动判断，review 是复核结果。"
                + $"地点和年份至少给出一个，或用 limit（1 至 {LargestPage}）和 page 分页，还有下一页时响应头 Link 给出其地址。一次最多 {MostRows} 行，全部承诺可用命令行导出：reports commitments --json。")
            .Produces<IReadOnlyList<PromiseRow>>();
        api.MapGet("/commitments/{id}", One).WithTags("承诺").WithSummary("一项承诺：各份后续报告的说法与复核记录")
            .Produces<PromiseText>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/commitments/{id}/review", Decide).WithTags("承诺").WithSummary("确认或更正一项承诺的状态")
            .WithDescription("status 为五种状态之一；与自动判断不同时须在 note 写明理由。withdraw 为 true 时撤回上一次复核。记录只增不改。")
            .Produces<PromiseText>().ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType)
            .RefuseOtherSites();
    }

    private static IResult List(
        IndexLease lease,
        HttpContext context,
        [Description("地点；包含其下辖地区")] string? place = null,
        [Description("作出承诺的报告年份")] int? year = null,
        [Description("类别，例如 交通 或 transport")] string? category = null,
        [Description("已完成、部分完成、未完成、推进中 或 暂无后续证据")] string? status = null,
        [Description("第几页，从 1 起；与 limit 同用")] int page = 1,
        [Description("每页行数；不给则为全部")] int? limit = null,
        [Description("json（默认）或 csv；csv 也可用请求头 Accept: text/csv 索取")] string? format = null)
    {
        var query = new CommitmentQuery(FormValue.Text(place), year, FormValue.Category(category), FormValue.Status(status));
        if (limit is < 1 or > LargestPage) throw new QuestionException($"limit 须为 1 至 {LargestPage}。");
        if (page < 1 || page > int.MaxValue / LargestPage) throw new QuestionException("page 须为不小于 1 的整数。");
        if (page > 1 && limit is null) throw new QuestionException("分页须同时给出 limit。");
        if (limit is null && query is { Place: null, Year: null })
            throw new QuestionException("请给出地点（place）或报告年份（year），或用 limit 分页。");

        var most = limit ?? MostRows;
        var rows = lease.Index.Commitments.Rows(query).Skip((page - 1) * most).Take(most + 1).Select(PromiseRow.Of).ToList();
        if (rows.Count > most && limit is null) throw new QuestionException($"一次最多 {MostRows} 行。请限定地点、年份或类别，或用 limit 分页。");
        if (rows.Count > most)
        {
            rows.RemoveAt(most);
            context.Response.Headers.Link = $"<{NextPage(context.Request, page + 1)}>; rel=\"next\"";
        }
        return CsvAnswer.IsWanted(context.Request, format)
            ? CsvAnswer.Of("commitments.csv", output => PromiseTable.Write(output, rows))
            : Results.Ok<IReadOnlyList<PromiseRow>>(rows);
    }

    private static string NextPage(HttpRequest request, int page)
    {
        var fields = request.Query.Where(field => field.Key != "page")
            .Append(new("page", page.ToString(CultureInfo.InvariantCulture)));
        return request.Path + QueryString.Create(fields).ToUriComponent();
    }

    private static IResult One(string id, IndexLease lease) =>
        lease.Index.Commitments.Find(id) is { } row ? Results.Ok(PromiseText.Of(row)) : Unknown;

    private static IResult Decide(string id, ReviewRequest body, IndexLease lease, ReviewJournal journal)
    {
        if (lease.Index.Commitments.Find(id) is not { } row) return Unknown;
        journal.Append(body.Decide(row));
        return One(id, lease);
    }

    private static IResult Unknown => Errors.NotFound("索引中没有这项承诺，报告可能已被移除，或其文字有改动。");
}
