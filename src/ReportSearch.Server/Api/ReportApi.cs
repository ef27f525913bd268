using ReportSearch.Corpus;
using ReportSearch.Index.Passages;
using ReportSearch.Server.Hosting;
using ReportSearch.Server.Live;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>Reports and passages by their ids.</summary>
internal static class ReportApi
{
    public static void MapReports(this RouteGroupBuilder api)
    {
        api.MapGet("/reports", (IndexLease lease) => lease.Index.Reports.Reports.Select(ReportRow.Of))
            .WithTags("报告").WithSummary("全部报告");
        api.MapGet("/reports/{id}", Report)
            .WithTags("报告").WithSummary("一份报告：概况、提纲与段落")
            .Produces<ReportText>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/passages/{id}", OnePassage)
            .WithTags("报告").WithSummary("一个检索段落")
            .Produces<PassageText>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static IResult Report(string id, IndexLease lease)
    {
        var reports = lease.Index.Reports;
        var reportId = new ReportId(id);
        return reports.Find(reportId) is { } header && reports.Body(reportId) is { } body
            ? Results.Ok(ReportText.Of(header, body))
            : Errors.NotFound("索引中没有这份报告。");
    }

    private static IResult OnePassage(string id, IndexLease lease) =>
        PassageId.Parse(id) is { } passageId && lease.Index.Reports.Passage(passageId) is { } passage
            ? Results.Ok(PassageText.Of(passage))
            : Errors.NotFound("索引中没有这个段落。");
}
