using System.Net;
using ReportSearch.Server;
using ReportSearch.Tests.Server.Api;

namespace ReportSearch.Tests.Server.Hosting;

public sealed class HostNameTests
{
    private const string Loopback = "http://127.0.0.1:0";

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("[::1]:5080")]
    public async Task On_loopback_the_names_of_this_machine_are_answered(string host) =>
        Assert.Equal(HttpStatusCode.OK, (await Ask(Loopback, host)).StatusCode);

    [Theory]
    [InlineData("rebound.example")]
    [InlineData("127.0.0.1.rebound.example:5080")]
    [InlineData("192.168.0.9")]
    public async Task On_loopback_any_other_name_is_a_problem_of_status_400(string host) =>
        await Json.Problem(await Ask(Loopback, host), HttpStatusCode.BadRequest);

    [Fact]
    public async Task On_other_addresses_every_name_is_answered() =>
        Assert.Equal(HttpStatusCode.OK, (await Ask("http://0.0.0.0:0", "reports.example")).StatusCode);

    private static async Task<HttpResponseMessage> Ask(string urls, string host)
    {
        await using var app = WebHost.Build(new ServerOptions("nowhere") { Urls = urls });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        var port = new Uri(app.Urls.First()).Port;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{port}/openapi/v1.json");
        request.Headers.Host = host;
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
