using System.Net;
using ReportSearch.Server;
using ReportSearch.Tests.Server.Api;

namespace ReportSearch.Tests.Server.Hosting;

[Collection(typeof(ServedReports))]
public sealed class ErrorTests(ServedReports served)
{
    public static TheoryData<string> UnusableQuestions =>
    [
        """{"question":""}""", """{"question":"   "}""", "{}", "[]", "{", "null",
        "{\"question\":\"" + new string('问', 5000) + "\"}",
    ];

    [Theory]
    [MemberData(nameof(UnusableQuestions))]
    public async Task A_question_that_cannot_be_asked_is_a_problem_of_status_400(string body)
    {
        using var response = await served.Client.PostText("/api/ask", body);
        await Json.Problem(response, HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("/api/search")]
    [InlineData("/api/search?q=")]
    [InlineData("/api/search?q=a&k=0")]
    [InlineData("/api/search?q=a&k=101")]
    [InlineData("/api/search?q=a&k=many")]
    [InlineData("/api/search?q=a&year=soon")]
    [InlineData("/api/search?q=a&mode=guess")]
    [InlineData("/api/search?q=a&place=no-such-place")]
    public async Task A_search_that_cannot_be_run_is_a_problem_of_status_400(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        await Json.Problem(response, HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_body_past_the_limit_is_a_problem_of_status_413()
    {
        using var response = await served.Client.PostText("/api/ask", "{\"question\":\"" + new string('a', 70_000) + "\"}");
        await Json.Problem(response, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_body_that_is_no_json_is_a_problem_of_status_415()
    {
        using var response = await served.Client.PostText("/api/ask", "question", "text/plain");
        await Json.Problem(response, HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_person_who_takes_a_wrong_turn_gets_a_page_that_leads_back()
    {
        using var response = await served.Client.GetAsync(new Uri("/nowhere", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(
            "href=\"/\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_index_the_service_says_so_with_status_503()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var app = WebHost.Build(new ServerOptions(nowhere) { Urls = "http://127.0.0.1:0" });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        using var response = await client.GetAsync(new Uri("/health", UriKind.Relative), TestContext.Current.CancellationToken);
        var problem = await Json.Problem(response, HttpStatusCode.ServiceUnavailable);
        Assert.Contains("reports index", problem.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }
}
