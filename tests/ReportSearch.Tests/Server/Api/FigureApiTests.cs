using System.Net;

namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class FigureApiTests(ServedReports served)
{
    [Fact]
    public async Task An_indicator_of_a_place_is_told_with_target_and_result()
    {
        var rows = (await served.Client.GetJson(
            "/api/indicators?indicator=GDP&place=" + Uri.EscapeDataString("许昌"))).EnumerateArray().ToList();
        Assert.Contains(rows, r => r.GetProperty("modality").GetString() == "result" && r.GetProperty("value").GetDecimal() == 3215m);
        Assert.Contains(rows, r => r.GetProperty("modality").GetString() == "target" && r.GetProperty("value").GetDecimal() == 6m);
    }

    [Fact]
    public async Task Promises_are_told_by_place()
    {
        var rows = (await served.Client.GetJson("/api/commitments?place=" + Uri.EscapeDataString("信阳"))).EnumerateArray().ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal("信阳市", r.GetProperty("place").GetString()));
    }

    [Theory]
    [InlineData("/api/indicators?indicator=no-such-indicator")]
    [InlineData("/api/commitments?status=nonsense")]
    [InlineData("/api/commitments?place=no-such-place")]
    public async Task An_unknown_filter_is_a_problem_of_status_400(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        await Json.Problem(response, HttpStatusCode.BadRequest);
    }
}
