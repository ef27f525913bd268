using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ReportSearch.Embeddings.Remote;

namespace ReportSearch.Tests.Embeddings.Remote;

/// <summary>
/// An endpoint of this process on a free port: counts characters into vectors of 8 numbers, unless told to answer
/// otherwise, and remembers what it was sent.
/// </summary>
internal sealed class FakeEndpoint : IAsyncDisposable
{
    public const int Dimension = 8;

    private readonly WebApplication app;
    private readonly ConcurrentQueue<string[]> requests = new();

    private FakeEndpoint(Func<int, IResult?> instead)
    {
        Instead = instead;
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.MapPost("/v1/embeddings", async (HttpRequest request) =>
        {
            using var body = await JsonDocument.ParseAsync(request.Body);
            string[] texts = [.. body.RootElement.GetProperty("input").EnumerateArray().Select(text => text.GetString()!)];
            requests.Enqueue(texts);
            Authorization = request.Headers.Authorization;
            return Instead(requests.Count) ?? Vectors(texts);
        });
    }

    /// <summary>The texts of each request, in their order.</summary>
    public IReadOnlyList<string[]> Requests => [.. requests];

    /// <summary>How many texts it was sent.</summary>
    public int Texts => requests.Sum(texts => texts.Length);

    /// <summary>The header of the last request.</summary>
    public string? Authorization { get; private set; }

    /// <summary>What to answer to the request of that number, from 1; null: vectors.</summary>
    public Func<int, IResult?> Instead { get; set; }

    public string Address => $"{app.Urls.First()}/v1";

    public static async Task<FakeEndpoint> Start(Func<int, IResult?>? instead = null)
    {
        var endpoint = new FakeEndpoint(instead ?? (_ => null));
        await endpoint.app.StartAsync();
        return endpoint;
    }

    /// <summary>An error as OpenAI writes it.</summary>
    public static IResult Error(int status, string message) => Results.Json(new { error = new { message } }, statusCode: status);

    /// <summary>A vector counts characters; the last number keeps it from being zero.</summary>
    public static float[] VectorOf(string text)
    {
        var vector = new float[Dimension];
        foreach (var unit in text) vector[unit % (Dimension - 1)]++;
        vector[^1] = 1;
        return vector;
    }

    /// <summary>An embedder that asks it; delays are short.</summary>
    public RemoteEmbedder Embedder(RemoteModel? model = null, string? key = null) => new(
        new OpenAiEmbeddings(new Uri(Address), "fake", key),
        model ?? new RemoteModel("fake", Dimension),
        new RetryLimits(3, TimeSpan.FromMilliseconds(10), TimeSpan.FromSeconds(20)))
    {
        QuestionTimeout = TimeSpan.FromSeconds(2),
        TimeAway = TimeSpan.FromMilliseconds(300),
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <summary>The last text first: the order of an answer tells nothing.</summary>
    private static IResult Vectors(string[] texts) =>
        Results.Json(new { data = texts.Index().Reverse().Select(text => new { index = text.Index, embedding = VectorOf(text.Item) }) });
}
