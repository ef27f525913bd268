namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class ApiDocumentTests(ServedReports served)
{
    [Fact]
    public async Task The_document_describes_every_endpoint_and_no_page()
    {
        var paths = (await served.Client.GetJson("/openapi/v1.json")).GetProperty("paths");
        Assert.Equal(
            [
                "/api/ask", "/api/commitments", "/api/commitments/{id}", "/api/commitments/{id}/review", "/api/indicators", "/api/passages/{id}", "/api/reports", "/api/reports/{id}",
                "/api/search", "/health",
            ],
            paths.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.All(paths.EnumerateObject(), path =>
            Assert.All(path.Value.EnumerateObject(), call => Assert.NotEqual("", call.Value.GetProperty("summary").GetString())));
    }

    [Fact]
    public async Task Health_tells_what_is_served()
    {
        var health = await served.Client.GetJson("/health");
        Assert.Equal("ok", health.GetProperty("status").GetString());
        Assert.Equal(4, health.GetProperty("reports").GetInt32());
    }
}
