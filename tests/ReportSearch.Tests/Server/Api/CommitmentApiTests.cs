using System.Net;
using System.Text;
using System.Text.Json;

namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class CommitmentApiTests(ServedReports served)
{
    private const string Decided = """{"status":"已完成","note":"见统计公报","by":"李敏"}""";

    private static readonly string Xinyang = "/api/commitments?place=" + Uri.EscapeDataString("信阳");

    [Fact]
    public async Task Promises_are_told_by_place()
    {
        var rows = await Rows(Xinyang);
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal("信阳市", r.GetProperty("place").GetString()));
    }

    [Fact]
    public async Task Promises_are_told_by_category()
    {
        var rows = await Rows("/api/commitments?year=2024&category=" + Uri.EscapeDataString("经济"));
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal("economy", r.GetProperty("category").GetString()));
        Assert.Equal(rows.Count, (await Rows("/api/commitments?year=2024&category=economy")).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?place=%20&status=%E6%8E%A8%E8%BF%9B%E4%B8%AD")]
    public async Task The_whole_is_refused_and_the_problem_names_what_to_give(string query)
    {
        var detail = (await Refused("/api/commitments" + query)).GetProperty("detail").GetString()!;
        Assert.All(["place", "year", "limit"], name => Assert.Contains(name, detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pages_lead_to_one_another_and_hold_all_rows_once()
    {
        List<string> ids = [];
        for (string? next = "/api/commitments?limit=2"; next is not null;)
        {
            using var response = await Get(next);
            var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            ids.AddRange(JsonElement.Parse(body).EnumerateArray().Select(row => row.GetProperty("id").GetString()!));
            next = response.Headers.TryGetValues("Link", out var links) ? links.Single().Split('<', '>')[1] : null;
        }
        var all = (await Rows("/api/commitments?limit=1000")).Select(row => row.GetProperty("id").GetString()!);
        Assert.True(ids.Count > 2);
        Assert.Equal(all, ids);
    }

    [Theory]
    [InlineData("status=nonsense")]
    [InlineData("place=no-such-place")]
    [InlineData("year=2024&category=nonsense")]
    [InlineData("year=2024&format=xml")]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    [InlineData("limit=10&page=0")]
    [InlineData("limit=10&page=2147483647")]
    [InlineData("year=2024&page=2")]
    [InlineData("year=x")]
    public async Task A_filter_that_cannot_be_worked_with_is_a_problem_of_status_400(string query) => await Refused("/api/commitments?" + query);

    [Fact]
    public async Task A_file_for_spreadsheets_begins_with_a_byte_order_mark_and_keeps_the_filters()
    {
        using var response = await Get(Xinyang + "&format=csv");
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("commitments.csv", response.Content.Headers.ContentDisposition?.FileName);
        var file = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal([0xEF, 0xBB, 0xBF], file[..3]);
        var lines = Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((await Rows(Xinyang)).Count + 1, lines.Length);
        Assert.EndsWith("review,reviewNote,reviewedBy,reviewedAt", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_is_told_beside_the_automatic_status_and_the_newest_counts()
    {
        var address = await Promise("茶叶");
        await served.Client.PostJson(address + "/review", Decided);
        var row = await served.Client.PostJson(address + "/review", """{"status":"部分完成","note":"二期未完","by":"王强"}""");

        Assert.Equal("暂无后续证据", row.GetProperty("commitment").GetProperty("status").GetString());
        Assert.Equal("部分完成", row.GetProperty("commitment").GetProperty("review").GetProperty("status").GetString());
        Assert.Equal(["李敏", "王强"], (await served.Client.GetJson(address)).GetProperty("history").EnumerateArray().Select(r => r.GetProperty("by").GetString()));
        Assert.Single(await Rows(Xinyang + "&status=" + Uri.EscapeDataString("部分完成")));

        row = await served.Client.PostJson(address + "/review", """{"withdraw":true,"by":"王强"}""");
        Assert.Equal(JsonValueKind.Null, row.GetProperty("commitment").GetProperty("review").ValueKind);
        Assert.Equal(3, row.GetProperty("history").GetArrayLength());
    }

    [Fact]
    public async Task Evidence_is_told_with_what_it_makes_of_the_promise()
    {
        var promises = await Rows("/api/commitments?year=2023&place=" + Uri.EscapeDataString("许昌"));
        var id = promises.Single(r => r.GetProperty("indicator").GetString() == "地区生产总值").GetProperty("id").GetString()!;
        var evidence = (await served.Client.GetJson("/api/commitments/" + Uri.EscapeDataString(id))).GetProperty("evidence")[0];
        Assert.Equal("未完成", evidence.GetProperty("status").GetString());
        Assert.Contains("5.2%", evidence.GetProperty("citation").GetProperty("quote").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task What_a_page_of_another_site_sends_is_refused_and_not_kept(string header, string value)
    {
        var address = await Promise("民宿");
        using var json = new HttpRequestMessage(HttpMethod.Post, address + "/review") { Content = new StringContent(Decided, Encoding.UTF8, "application/json") };
        using var form = new HttpRequestMessage(HttpMethod.Post, address["/api".Length..])
        {
            Content = new FormUrlEncodedContent([new("status", "已完成"), new("note", "见统计公报"), new("by", "李敏")]),
        };
        foreach (var request in new[] { json, form })
        {
            request.Headers.Add(header, value);
            using var response = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
        Assert.Equal(0, (await served.Client.GetJson(address)).GetProperty("history").GetArrayLength());
    }

    [Fact]
    public async Task What_our_own_page_sends_is_kept()
    {
        var address = await Promise("示范村");
        using var request = new HttpRequestMessage(HttpMethod.Post, address + "/review") { Content = new StringContent(Decided, Encoding.UTF8, "application/json") };
        request.Headers.Add("Origin", served.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var response = await served.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"status":"已完成","by":"李敏"}""", "理由")]
    [InlineData("""{"status":"暂无后续证据","by":" "}""", "复核人")]
    [InlineData("""{"status":"差不多","by":"李敏"}""", "差不多")]
    [InlineData("""{"by":"李敏"}""", "状态")]
    [InlineData("""{"withdraw":true,"by":"李敏"}""", "撤回")]
    [InlineData("""{"status":"已完成","note":"a\u001bb","by":"李敏"}""", "控制字符")]
    [InlineData("""{"status":"已完成","note":"由","by":"李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李敏李"}""", "80")]
    public async Task A_decision_that_lacks_something_is_told_what(string body, string told)
    {
        using var response = await served.Client.PostText(await Promise("地区生产总值") + "/review", body);
        Assert.Contains(told, (await Json.Problem(response, HttpStatusCode.BadRequest)).GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_is_no_json_is_refused()
    {
        using var response = await served.Client.PostText(await Promise("地区生产总值") + "/review", Decided, "text/plain");
        await Json.Problem(response, HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_note_beyond_what_a_request_may_hold_is_refused()
    {
        using var response = await served.Client.PostText(
            await Promise("地区生产总值") + "/review", $$"""{"status":"已完成","note":"{{new string('长', 70_000)}}","by":"李敏"}""");
        await Json.Problem(response, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_promise_that_is_not_there_is_a_problem_of_status_404()
    {
        using var shown = await Get("/api/commitments/none~such~promise");
        await Json.Problem(shown, HttpStatusCode.NotFound);
        using var decided = await served.Client.PostText("/api/commitments/none~such~promise/review", Decided);
        await Json.Problem(decided, HttpStatusCode.NotFound);
    }

    /// <summary>The address of the promise of 信阳市 that holds a word.</summary>
    private async Task<string> Promise(string word)
    {
        var row = (await Rows(Xinyang)).First(r => r.GetProperty("text").GetString()!.Contains(word, StringComparison.Ordinal));
        return "/api/commitments/" + Uri.EscapeDataString(row.GetProperty("id").GetString()!);
    }

    private async Task<List<JsonElement>> Rows(string address) => [.. (await served.Client.GetJson(address)).EnumerateArray()];

    private async Task<JsonElement> Refused(string address)
    {
        using var response = await Get(address);
        return await Json.Problem(response, HttpStatusCode.BadRequest);
    }

    private Task<HttpResponseMessage> Get(string address) =>
        served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
