using System.Net;
using System.Text.Json;
using ReportSearch.Server;

namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class ConversationApiTests(ServedReports served)
{
    private const string First = "许昌市2024年地区生产总值增长目标是多少？";

    [Fact]
    public async Task Each_question_of_a_conversation_has_its_number_under_one_name_that_cannot_be_guessed()
    {
        var first = await Ask(First);
        var id = first.GetProperty("conversation").GetString()!;
        var second = await Ask("信阳市2024年呢？", id);
        var other = await Ask(First);

        Assert.Equal(1, first.GetProperty("turn").GetInt32());
        Assert.Equal(2, second.GetProperty("turn").GetInt32());
        Assert.Equal(id, second.GetProperty("conversation").GetString());
        Assert.NotEqual(id, other.GetProperty("conversation").GetString());
        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.False(second.TryGetProperty("note", out _));
    }

    [Fact]
    public async Task A_conversation_that_is_not_known_is_told_and_a_new_one_begun()
    {
        var row = await Ask(First, "00000000000000000000000000000000");

        Assert.Contains("过期", row.GetProperty("note").GetString()!, StringComparison.Ordinal);
        Assert.Equal(1, row.GetProperty("turn").GetInt32());
        Assert.NotEqual("00000000000000000000000000000000", row.GetProperty("conversation").GetString());
        Assert.Contains("6%", row.GetProperty("answer").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"turn\":0")]
    [InlineData("\"turn\":2")]
    [InlineData("\"turn\":999999999")]
    [InlineData("\"turn\":\"two\"")]
    [InlineData("\"conversation\":7")]
    [InlineData("\"conversation\":\"00000000000000000000000000000000000000000000000000000000000000000\"")]
    [InlineData("\"without\":\"place:许昌市\"")]
    [InlineData("\"without\":[{}]")]
    [InlineData("\"without\":[\"place:一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十\"]")]
    public async Task What_cannot_be_meant_is_a_problem_of_status_400(string member)
    {
        using var response = await served.Client.PostText("/api/ask", $$"""{"question":"{{First}}",{{member}}}""");
        await Json.Problem(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Beyond_the_limit_the_conversation_longest_unused_is_forgotten()
    {
        using var reports = new SampleReports();
        await using var app = WebHost.Build(new ServerOptions(reports.IndexFolder) { Urls = "http://127.0.0.1:0", MostConversations = 2 });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        async Task<JsonElement> AskThere(string? id) => await client.PostJson("/api/ask", Body(First, id));
        async Task<string> Begin() => (await AskThere(null)).GetProperty("conversation").GetString()!;

        var (oldest, used) = (await Begin(), await Begin());
        await AskThere(oldest);
        await AskThere(used);
        await Begin();

        Assert.True((await AskThere(oldest)).TryGetProperty("note", out _));
    }

    private Task<JsonElement> Ask(string question, string? conversation = null) => served.Client.PostJson("/api/ask", Body(question, conversation));

    private static string Body(string question, string? conversation) => JsonSerializer.Serialize(new { question, conversation });
}
