using ReportSearch.Server.Live;

namespace ReportSearch.Server.Api;

/// <summary>Whether the service can answer.</summary>
internal static class HealthApi
{
    public static void MapHealth(this WebApplication app) => app
        .MapGet("/health", (IndexLease lease) =>
        {
            var reports = lease.Index.Reports;
            return new Health("ok", reports.ReportCount, reports.PassageCount, reports.Generation);
        })
        .WithTags("运行").WithSummary("服务是否可用").ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>What is served.</summary>
    /// <param name="Status">ok.</param>
    /// <param name="Reports">Reports in the index.</param>
    /// <param name="Passages">Passages in the index.</param>
    /// <param name="Generation">The commit; a newer one has a greater number.</param>
    private sealed record Health(string Status, int Reports, int Passages, long Generation);
}
