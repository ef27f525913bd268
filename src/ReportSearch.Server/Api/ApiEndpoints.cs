namespace ReportSearch.Server.Api;

/// <summary>What programs may ask; /openapi/v1.json describes it.</summary>
internal static class ApiEndpoints
{
    /// <summary>Describes the API.</summary>
    public static void AddApiDocument(this IServiceCollection services) => services.AddOpenApi(document =>
        document.AddDocumentTransformer((description, _, _) =>
        {
            description.Info.Title = "ReportSearch";
            description.Info.Description = "检索政府工作报告，并依据报告原文回答问题。出错时返回 application/problem+json。";
            description.Info.Version = "v1";
            description.Servers?.Clear();   // the address of this machine says nothing to a reader
            return Task.CompletedTask;
        }));

    /// <summary>Maps every endpoint.</summary>
    public static void MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapSearch();
        api.MapAsk();
        api.MapReports();
        api.MapIndicators();
        api.MapCommitments();
        app.MapHealth();
    }
}
