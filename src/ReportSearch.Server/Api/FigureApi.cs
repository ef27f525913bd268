using System.ComponentModel;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Questions;
using ReportSearch.Server.Live;
using ReportSearch.Server.Requests;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>
/// The indicator grid and the ledger of commitments. The whole of either takes seconds and megabytes: a request names a
/// part.
/// </summary>
internal static class FigureApi
{
    public static void MapFigures(this RouteGroupBuilder api)
    {
        api.MapGet("/indicators", Indicators).WithTags("指标").WithSummary("指标数值：按指标、地点、年份")
            .WithDescription("指标和地点至少给出一个，否则返回 400；全部指标可用命令行导出：reports indicators --json。");
        api.MapGet("/commitments", Commitments).WithTags("承诺").WithSummary("承诺台账：承诺及后续报告的依据")
            .WithDescription("地点和年份至少给出一个，否则返回 400；全部承诺可用命令行导出：reports commitments --json。");
    }

    private static IEnumerable<FigureRow> Indicators(
        IndexLease lease,
        [Description("指标名称或别名；只给地点则为该地的全部指标")] string? indicator = null,
        [Description("地点；包含其下辖地区")] string? place = null,
        [Description("起始年份")] int? from = null,
        [Description("截止年份")] int? to = null)
    {
        var (name, where) = (FormValue.Text(indicator), FormValue.Text(place));
        if (name is null && where is null) throw new QuestionException("请给出指标（indicator）或地点（place）。");
        return lease.Index.Indicators.Rows(name, where, from, to).Select(FigureRow.Of);
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
