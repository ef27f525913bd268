using Microsoft.AspNetCore.Builder;
using ReportSearch.Server;

namespace ReportSearch.Tests.Server;

/// <summary>The sample reports, served by Kestrel on a free port; started once for all tests that name this collection.</summary>
[CollectionDefinition]
public sealed class ServedReports : IAsyncLifetime, ICollectionFixture<ServedReports>
{
    private readonly SampleReports reports = new();
    private WebApplication? app;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        app = WebHost.Build(new ServerOptions(reports.IndexFolder) { Urls = "http://127.0.0.1:0" });
        await app.StartAsync();
        Client.BaseAddress = new Uri(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (app is not null) await app.DisposeAsync();
        reports.Dispose();
    }
}
