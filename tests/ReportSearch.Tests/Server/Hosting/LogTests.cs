using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReportSearch.Server;
using ReportSearch.Tests.Server.Api;

namespace ReportSearch.Tests.Server.Hosting;

public sealed class LogTests
{
    private const string Asked = "许昌市2024年地区生产总值目标是多少";

    private static readonly string Encoded = Uri.EscapeDataString(Asked);

    [Fact]
    public async Task Nothing_that_is_logged_holds_a_question_whether_it_is_answered_or_fails()
    {
        using var reports = new SampleReports();
        await using var app = WebHost.Build(new ServerOptions(reports.IndexFolder) { Urls = "http://127.0.0.1:0" });
        var log = new LogLines();
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        app.MapGet("/api/broken", string (string q) => throw new InvalidOperationException("The test breaks it."));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        List<int> statuses =
        [
            await Status(client.PostText("/api/ask", $$"""{"question":"{{Asked}}"}""")),
            await Status(client.PostText("/api/ask", $$"""{"question":["{{Asked}}"]}""")),
            await Status(Get($"/ask?q={Encoded}")),
            await Status(Get($"/api/search?q={Encoded}")),
            await Status(Get($"/api/search?q=a&k={Encoded}")),
            await Status(Get($"/api/search?q=a&place={Encoded}")),
            await Status(Get($"/api/broken?q={Encoded}")),
        ];

        Assert.Equal([200, 400, 200, 200, 400, 400, 500], statuses);
        Assert.Contains(log.Lines, line => line.Contains("/api/broken", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line =>
            line.Contains(Asked, StringComparison.Ordinal) || line.Contains(Encoded, StringComparison.OrdinalIgnoreCase));

        Task<HttpResponseMessage> Get(string address) =>
            client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private static async Task<int> Status(Task<HttpResponseMessage> asked)
    {
        using var response = await asked;
        return (int)response.StatusCode;
    }
}
