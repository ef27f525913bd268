namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class SearchApiTests(ServedReports served)
{
    [Fact]
    public async Task Words_find_their_passage_with_its_place_year_and_section()
    {
        var found = await served.Client.GetJson("/api/search?q=" + Uri.EscapeDataString("口袋公园 供热管网"));
        var best = found.GetProperty("hits")[0];
        Assert.Equal("许昌市", best.GetProperty("place").GetString());
        Assert.Equal(2024, best.GetProperty("year").GetInt32());
        Assert.Contains("提升城市品质", best.GetProperty("section").GetString()!, StringComparison.Ordinal);
        Assert.Contains("口袋公园30个", best.GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Place_and_year_given_limit_strictly()
    {
        var found = await served.Client.GetJson(
            "/api/search?k=20&place=" + Uri.EscapeDataString("许昌") + "&year=2023&q=" + Uri.EscapeDataString("地区生产总值"));
        var hits = found.GetProperty("hits").EnumerateArray().ToList();
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal(2023, hit.GetProperty("year").GetInt32()));
        Assert.All(hits, hit => Assert.Equal("许昌市", hit.GetProperty("place").GetString()));
    }

    [Fact]
    public async Task Words_of_two_reports_are_one_hit_that_tells_of_both()
    {
        var found = await served.Client.GetJson("/api/search?k=3&q=" + Uri.EscapeDataString("携手并肩 蓝图变成实景"));

        var hits = found.GetProperty("hits").EnumerateArray().ToList();
        var also = Assert.Single(hits[0].GetProperty("also").EnumerateArray());
        Assert.NotEqual(hits[0].GetProperty("source").GetString(), also.GetProperty("source").GetString());
        Assert.All(hits.Skip(1), hit => Assert.False(hit.TryGetProperty("also", out _)));
    }

    [Theory]
    [InlineData("keyword")]
    [InlineData("vector")]
    [InlineData("hybrid")]
    public async Task Every_mode_finds_something(string mode)
    {
        var found = await served.Client.GetJson($"/api/search?mode={mode}&k=1&q=" + Uri.EscapeDataString("茶旅融合示范村"));
        Assert.Equal(1, found.GetProperty("hits").GetArrayLength());
    }
}
