using System.Net;
using ReportSearch.Server;

namespace ReportSearch.Tests.Server.Hosting;

public sealed class RequestRateTests
{
    [Fact]
    public async Task Past_the_rate_an_address_is_told_when_to_come_back_and_still_gets_the_style_sheet()
    {
        using var reports = new SampleReports();
        await using var app = WebHost.Build(new ServerOptions(reports.IndexFolder) { Urls = "http://127.0.0.1:0", RequestsPerMinute = 2 });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Task<HttpResponseMessage> Get(string path) => client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        using var first = await Get("/health");
        using var second = await Get("/health");
        using var third = await Get("/health");
        using var styles = await Get("/assets/desk.css");

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [first.StatusCode, second.StatusCode, third.StatusCode]);
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", third.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.OK, styles.StatusCode);
    }
}
