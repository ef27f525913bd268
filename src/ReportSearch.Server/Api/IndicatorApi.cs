using System.ComponentModel;
using ReportSearch.Answers.Indicators;
using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Server.Live;
using ReportSearch.Server.Requests;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>The figures of the indicator grid, as rows or as a file. The whole takes megabytes: a request names a part.</summary>
internal static class IndicatorApi
{
    private const int MostPlaces = 40;
    private const int MostRows = 20_000;

    public static void MapIndicators(this RouteGroupBuilder api) =>
        api.MapGet("/indicators", Indicators).WithTags("指标").WithSummary("指标数值：按指标、地点、年份")
            .WithDescription($"指标和地点至少给出一个，否则返回 400；一次最多 {MostPlaces} 个地点、{MostRows} 行。全部指标可用命令行导出：reports indicators --json。")
            .Produces<IReadOnlyList<FigureRow>>().ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Indicators(
        IndexLease lease,
        HttpRequest request,
        [Description("指标名称或别名；只给地点则为这些地点的全部指标")] string? indicator = null,
        [Description("地点，可重复；包含其下辖地区")] string[]? place = null,
        [Description("起始年份")] int? from = null,
        [Description("截止年份")] int? to = null,
        [Description("target（目标）、result（结果）或 ongoing（现状）")] string? modality = null,
        [Description("level（总量）或 growth（增速、增量）")] string? measure = null,
        [Description("json（默认）或 csv；csv 也可用请求头 Accept: text/csv 索取")] string? format = null)
    {
        var wanted = new IndicatorQuery(
            FormValue.Text(indicator), FormValue.Texts(place), from, to,
            FormValue.Word<Modality>(modality, "modality"), FormValue.Word<Measure>(measure, "measure"));
        if (wanted is { Indicator: null, Places: [] }) throw new QuestionException("请给出指标（indicator）或地点（place）。");
        if (wanted.Places.Count > MostPlaces) throw new QuestionException($"一次最多 {MostPlaces} 个地点（place），给出了 {wanted.Places.Count} 个。");
        var isFile = CsvAnswer.IsWanted(request, format);
        var rows = lease.Index.Indicators.Rows(wanted);
        if (rows.Count > MostRows) throw new QuestionException($"共 {rows.Count} 行，一次最多 {MostRows} 行。请限定指标、地点或年份。");
        var figures = rows.Select(FigureRow.Of).ToList();
        return isFile ? CsvAnswer.Of("indicators.csv", output => FigureTable.Write(output, figures)) : Results.Ok<IReadOnlyList<FigureRow>>(figures);
    }
}
