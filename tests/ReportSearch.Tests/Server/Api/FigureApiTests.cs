using System.Net;

namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class FigureApiTests(ServedReports served)
{
    [Fact]
    public async Task Promises_are_told_by_place()
    {
        var rows = (await served.Client.GetJson("/api/commitments?place=" + Uri.EscapeDataString("信阳"))).EnumerateArray().ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal("信阳市", r.GetProperty("place").GetString()));
    }

    [Theory]
    [InlineData("/api/commitments", "place", "year")]
    [InlineData("/api/commitments?place=%20&status=%E6%8E%A8%E8%BF%9B%E4%B8%AD", "place", "year")]
    public async Task The_whole_of_a_table_is_refused_and_the_problem_names_what_to_give(string address, string one, string other)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var detail = (await Json.Problem(response, HttpStatusCode.BadRequest)).GetProperty("detail").GetString()!;
        Assert.Contains($"（{one}）", detail, StringComparison.Ordinal);
        Assert.Contains($"（{other}）", detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/commitments?year=2024")]
    [InlineData("/api/indicators?place=%E4%BF%A1%E9%98%B3")]
    public async Task One_filter_is_enough(string address) => Assert.NotEqual(0, (await served.Client.GetJson(address)).GetArrayLength());

    [Theory]
    [InlineData("/api/commitments?status=nonsense")]
    [InlineData("/api/commitments?place=no-such-place")]
    public async Task An_unknown_filter_is_a_problem_of_status_400(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        await Json.Problem(response, HttpStatusCode.BadRequest);
    }
}
