using System.Net;
using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Server;
using ReportSearch.Server.Api;
using ReportSearch.Server.Rows;

namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class AskStreamTests(ServedReports served)
{
    private const string Asked = """{"question":"信阳市2024年地区生产总值增长目标是多少？"}""";

    private static readonly AnswerStep Read = new AnswerStep.Understood(
        new Question("绿岛", QuestionKind.Value, [], [], QuestionTime.Spoken, [], null, "绿岛") { Words = "绿岛" });

    [Fact]
    public async Task Events_come_in_the_order_in_which_an_answer_is_made_and_end_with_the_whole_of_it()
    {
        using var response = await Ask(served.Client, Asked);
        var events = await Events(response).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["understood", "evidence", "answer", "done"], events.Select(e => e.EventType).Distinct());
        Assert.Equal(events.OrderBy(Rank).Select(e => e.EventType), events.Select(e => e.EventType));
        var done = JsonElement.Parse(events[^1].Data);
        Assert.Equal(
            done.GetProperty("answer").GetString(),
            string.Concat(events.Where(e => e.EventType == "answer").Select(e => JsonElement.Parse(e.Data).GetProperty("text").GetString())));
        Assert.Equal(
            done.GetProperty("citations").GetRawText(),
            JsonElement.Parse(events.Single(e => e.EventType == "evidence").Data).GetProperty("citations").GetRawText());

        static int Rank(SseItem<string> item) => Array.IndexOf(["understood", "evidence", "answer", "done"], item.EventType);
    }

    [Fact]
    public async Task The_last_event_is_the_row_that_is_sent_whole_otherwise()
    {
        using var response = await Ask(served.Client, Asked);
        var streamed = JsonElement.Parse((await Events(response).LastAsync(TestContext.Current.CancellationToken)).Data);
        var whole = await served.Client.PostJson("/api/ask", Asked);

        Assert.Equal(Members(whole), Members(streamed));

        static IEnumerable<string> Members(JsonElement row) => row.EnumerateObject()
            .Where(member => member.Name is not ("elapsedMs" or "conversation")).Select(member => $"{member.Name}: {member.Value.GetRawText()}");
    }

    [Fact]
    public async Task Nothing_between_keeps_or_collects_the_events()
    {
        using var response = await Ask(served.Client, Asked);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal("no", Assert.Single(response.Headers.GetValues("X-Accel-Buffering")));
        Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("""{"question":""}""")]
    [InlineData("""{"question":"绿岛","without":["x","y","z","1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18"]}""")]
    public async Task A_question_that_cannot_be_asked_has_its_status_and_no_events(string body)
    {
        using var response = await Ask(served.Client, body);
        await Json.Problem(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_fails_on_the_way_is_told_as_a_problem_and_ends_the_events()
    {
        await using var app = await Serving(Fails());
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var response = await Ask(client, Asked);
        var events = await Events(response).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["understood", "error"], events.Select(e => e.EventType));
        var problem = JsonElement.Parse(events[^1].Data);
        Assert.Equal(500, problem.GetProperty("status").GetInt32());
        Assert.DoesNotContain("breaks", problem.GetRawText(), StringComparison.Ordinal);

        static IEnumerable<AnswerStep> Fails()
        {
            yield return Read;
            throw new InvalidOperationException("The test breaks it.");
        }
    }

    [Fact]
    public async Task The_work_stops_when_the_client_goes_away()
    {
        var stopped = new TaskCompletionSource();
        await using var app = await Serving(WithoutEnd());
        using (var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) })
        using (var response = await Ask(client, Asked))
        {
            var first = await Events(response).FirstAsync(TestContext.Current.CancellationToken);
            Assert.Equal("understood", first.EventType);
            Assert.False(stopped.Task.IsCompleted);
        }

        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        IEnumerable<AnswerStep> WithoutEnd()
        {
            try
            {
                yield return Read;
                while (true)
                {
                    Thread.Sleep(5);
                    yield return new AnswerStep.Said("接着说。");
                }
            }
            finally
            {
                stopped.SetResult();
            }
        }
    }

    [Fact]
    public async Task Events_count_against_the_rate_of_an_address()
    {
        using var reports = new SampleReports();
        await using var app = WebHost.Build(new ServerOptions(reports.IndexFolder) { Urls = "http://127.0.0.1:0", RequestsPerMinute = 1 });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        using var first = await Ask(client, Asked);
        using var second = await Ask(client, Asked);

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        await Json.Problem(second, HttpStatusCode.TooManyRequests);
    }

    private static async Task<WebApplication> Serving(IEnumerable<AnswerStep> steps)
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapPost("/api/ask", (HttpContext context, ILogger<AskStreamTests> logger) =>
            AnswerEvents.Of(steps, answer => AskRow.Of(answer, TimeSpan.Zero), context, logger));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static Task<HttpResponseMessage> Ask(HttpClient client, string body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/ask", UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
    }

    private static IAsyncEnumerable<SseItem<string>> Events(HttpResponseMessage response) =>
        SseParser.Create(response.Content.ReadAsStream(TestContext.Current.CancellationToken)).EnumerateAsync(TestContext.Current.CancellationToken);
}
