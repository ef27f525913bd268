using System.ComponentModel;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Questions;
using ReportSearch.Server.Live;
using ReportSearch.Server.Requests;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>The ledger of commitments. The whole takes seconds and megabytes: a request names a part.</summary>
internal static class FigureApi
{
    public static void MapFigures(this RouteGroupBuilder api)
    {
        api.MapGet("/commitments", Commitments).WithTags("承诺").WithSummary("承诺台账：承诺及后续报告的依据")
            .WithDescription("地点和年份至少给出一个，否则返回 400；全部承诺可用命令行导出：reports commitments --json。");
    }

    private static IEnumerable<PromiseRow> Commitments(
        IndexLease lease,
        [Description("地点；包含其下辖地区")] string? place = null,
        [Description("作出承诺的报告年份")] int? year = null,
        [Description("已完成、部分完成、未完成、推进中 或 暂无后续证据")] string? status = null)
    {
        var (where, wanted) = (FormValue.Text(place), FormValue.Status(status));
        if (where is null && year is null) throw new QuestionException("请给出地点（place）或报告年份（year）。");
        return lease.Index.Commitments.Rows(new CommitmentQuery(where, year, Status: wanted)).Select(PromiseRow.Of);
    }
}
