using System.ComponentModel;
using ReportSearch.Server.Live;
using ReportSearch.Server.Requests;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>The indicator grid and the ledger of commitments.</summary>
internal static class FigureApi
{
    public static void MapFigures(this RouteGroupBuilder api)
    {
        api.MapGet("/indicators", Indicators).WithTags("指标").WithSummary("指标数值：按指标、地点、年份");
        api.MapGet("/commitments", Commitments).WithTags("承诺").WithSummary("承诺台账：承诺及后续报告的依据");
    }

    private static IEnumerable<FigureRow> Indicators(
        IndexLease lease,
        [Description("指标名称或别名；不给则为全部指标")] string? indicator = null,
        [Description("地点；包含其下辖地区")] string? place = null,
        [Description("起始年份")] int? from = null,
        [Description("截止年份")] int? to = null) =>
        lease.Index.Indicators.Rows(FormValue.Text(indicator), FormValue.Text(place), from, to).Select(FigureRow.Of);

    private static IEnumerable<PromiseRow> Commitments(
        IndexLease lease,
        [Description("地点；包含其下辖地区")] string? place = null,
        [Description("作出承诺的报告年份")] int? year = null,
        [Description("已完成、部分完成、未完成、推进中 或 暂无后续证据")] string? status = null) =>
        lease.Index.Commitments.Rows(FormValue.Text(place), year, FormValue.Status(status)).Select(PromiseRow.Of);
}
