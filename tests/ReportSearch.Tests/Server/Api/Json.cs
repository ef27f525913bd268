using System.Net;
using System.Text.Json;

namespace ReportSearch.Tests.Server.Api;

/// <summary>Requests whose responses are JSON.</summary>
internal static class Json
{
    public static async Task<JsonElement> GetJson(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Body(response, "application/json");
    }

    public static async Task<JsonElement> PostJson(this HttpClient client, string address, string json)
    {
        using var response = await client.PostText(address, json);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Body(response, "application/json");
    }

    public static Task<HttpResponseMessage> PostText(this HttpClient client, string address, string json, string type = "application/json") =>
        client.PostAsync(
            new Uri(address, UriKind.Relative),
            new StringContent(json, System.Text.Encoding.UTF8, type),
            TestContext.Current.CancellationToken);

    /// <summary>The problem document of a response, which must have that status.</summary>
    public static async Task<JsonElement> Problem(HttpResponseMessage response, HttpStatusCode status)
    {
        Assert.Equal(status, response.StatusCode);
        var problem = await Body(response, "application/problem+json");
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("detail").GetString());
        return problem;
    }

    private static async Task<JsonElement> Body(HttpResponseMessage response, string type)
    {
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
