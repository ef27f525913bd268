using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class IndicatorApiTests(ServedReports served)
{
    [Fact]
    public async Task An_indicator_of_a_place_is_told_with_target_and_result()
    {
        var rows = await Rows("indicator=GDP&place=许昌");
        Assert.Contains(rows, r => r.GetProperty("modality").GetString() == "result" && r.GetProperty("value").GetDecimal() == 3215m);
        Assert.Contains(rows, r => r.GetProperty("modality").GetString() == "target" && r.GetProperty("value").GetDecimal() == 6m);
    }

    [Fact]
    public async Task Places_may_be_several()
    {
        var rows = await Rows("indicator=GDP&place=许昌&place=信阳&from=2024&modality=target");
        Assert.Equal(["信阳市", "许昌市"], rows.Select(r => r.GetProperty("place").GetString()!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Modality_and_measure_limit()
    {
        var row = Assert.Single(await Rows("indicator=GDP&place=许昌&modality=result&measure=level"));
        Assert.Equal("亿元", row.GetProperty("unit").GetString());
        Assert.Equal("许昌市2024年政府工作报告", row.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("indicator=GDP&format=csv", null)]
    [InlineData("indicator=GDP", "text/csv")]
    public async Task A_table_for_spreadsheets_is_a_file_that_begins_with_a_byte_order_mark(string query, string? accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/indicators?" + query, UriKind.Relative));
        if (accept is not null) request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        using var response = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(Encoding.UTF8.Preamble, bytes.AsSpan(0, 3));
        Assert.StartsWith("indicator,place,year,", Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "（indicator）")]
    [InlineData("indicator=&place=&from=2023", "（place）")]
    [InlineData("indicator=生产总直", "地区生产总值")]
    [InlineData("indicator=no-such-indicator", "no-such-indicator")]
    [InlineData("indicator=GDP&from=2024&to=2020", "2024 晚于")]
    [InlineData("indicator=GDP&place=无此地", "无此地")]
    [InlineData("indicator=GDP&modality=plan", "target、result、ongoing")]
    [InlineData("indicator=GDP&measure=speed", "level、growth")]
    [InlineData("indicator=GDP&format=xlsx", "json、csv")]
    public async Task A_request_that_cannot_be_met_is_told_why(string query, string told)
    {
        using var response = await served.Client.GetAsync(new Uri("/api/indicators?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        var problem = await Json.Problem(response, HttpStatusCode.BadRequest);
        Assert.Contains(told, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<List<JsonElement>> Rows(string query) => [.. (await served.Client.GetJson("/api/indicators?" + query)).EnumerateArray()];
}
