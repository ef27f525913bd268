using System.Net;

namespace ReportSearch.Tests.Server.Hosting;

[Collection(typeof(ServedReports))]
public sealed class SecurityHeaderTests(ServedReports served)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/api/reports")]
    [InlineData("/api/search?q=")]
    [InlineData("/nowhere")]
    [InlineData("/assets/desk.js")]
    public async Task Every_response_forbids_foreign_and_inline_code(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Empty(response.Headers.Server);
    }

    [Fact]
    public async Task An_asset_that_a_browser_has_is_not_sent_again()
    {
        var address = new Uri("/assets/desk.css", UriKind.Relative);
        using var first = await served.Client.GetAsync(address, TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await served.Client.SendAsync(again, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }
}
