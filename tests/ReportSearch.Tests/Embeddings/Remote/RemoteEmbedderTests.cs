using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using ReportSearch.Embeddings;
using ReportSearch.Embeddings.Remote;

namespace ReportSearch.Tests.Embeddings.Remote;

public sealed class RemoteEmbedderTests
{
    private const string Key = "sk-secret";

    private static readonly string[] Five = ["麦田", "棉花", "油菜", "大豆", "花生"];

    [Fact]
    public async Task Passages_go_in_batches_with_their_prefix_and_unit_vectors_come_in_their_order()
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder(new RemoteModel("fake", FakeEndpoint.Dimension) { BatchSize = 2, PassagePrefix = "passage: " });

        var vectors = Embed(embedder, Five);

        Assert.Equal(["passage: 麦田,passage: 棉花", "passage: 油菜,passage: 大豆", "passage: 花生"], endpoint.Requests.Select(texts => string.Join(',', texts)));
        Assert.Equal(5, vectors.Length);
        foreach (var (vector, text) in vectors.Zip(Five))
        {
            Assert.Equal(1, Dot(vector, vector), 1e-5f);
            var expected = FakeEndpoint.VectorOf("passage: " + text);
            Assert.Equal(MathF.Sqrt(Dot(expected, expected)), Dot(vector, expected), 1e-3f);
        }
    }

    [Fact]
    public async Task A_busy_endpoint_is_asked_again_once_the_time_it_names_is_over()
    {
        await using var endpoint = await FakeEndpoint.Start();
        endpoint.Instead = number => number == 1 ? new Busy(seconds: 1) : null;
        using var embedder = endpoint.Embedder();
        var clock = Stopwatch.StartNew();

        var vectors = Embed(embedder, Five);

        Assert.Equal(5, vectors.Length);
        Assert.Equal(2, endpoint.Requests.Count);
        Assert.True(clock.Elapsed >= TimeSpan.FromSeconds(0.95), $"It was asked again after {clock.Elapsed}.");
    }

    [Fact]
    public async Task An_endpoint_that_stays_broken_is_given_up_after_some_tries()
    {
        await using var endpoint = await FakeEndpoint.Start(_ => FakeEndpoint.Error(500, "out of memory"));
        using var embedder = endpoint.Embedder();

        var error = Assert.Throws<EmbedderException>(() => Embed(embedder, Five));

        Assert.Equal(4, endpoint.Requests.Count);
        Assert.Contains("500", error.Message, StringComparison.Ordinal);
        Assert.Contains("out of memory", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_is_refused_is_sent_once_and_never_told()
    {
        await using var endpoint = await FakeEndpoint.Start(_ => FakeEndpoint.Error(401, $"no such key: {Key}"));
        using var embedder = endpoint.Embedder(key: Key);

        var error = Assert.Throws<EmbedderException>(() => Embed(embedder, Five));
        Assert.Null(embedder.EmbedQuestion("粮食"));

        Assert.Equal(2, endpoint.Requests.Count);
        Assert.Equal($"Bearer {Key}", endpoint.Authorization);
        Assert.Contains("no such key: ***", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, error.ToString() + embedder.Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_for_the_key_would_go_along()
    {
        await using var elsewhere = await FakeEndpoint.Start();
        await using var endpoint = await FakeEndpoint.Start(_ => Results.Redirect($"{elsewhere.Address}/embeddings", preserveMethod: true));
        using var embedder = endpoint.Embedder(key: Key);

        Assert.Contains("307", Assert.Throws<EmbedderException>(() => Embed(embedder, Five)).Message, StringComparison.Ordinal);

        Assert.Empty(elsewhere.Requests);
    }

    [Fact]
    public async Task Vectors_of_another_length_are_refused_and_the_message_says_what_to_set()
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder(new RemoteModel("fake", 1024));

        var error = Assert.Throws<EmbedderException>(() => Embed(embedder, Five));

        Assert.Contains("set Embeddings:Dimension to 8", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data":[{"index":0,"embedding":[1e39,0,0,0,0,0,0,0]}]}""", "other than numbers")]
    [InlineData("""{"data":[]}""", "0 vectors for 1 texts")]
    [InlineData("""{"data":[{"index":1,"embedding":[1,0,0,0,0,0,0,0]}]}""", "1 vectors for 1 texts")]
    [InlineData("""{"data":[{"index":0,"embedding":"AAAA"}]}""", "other than vectors")]
    [InlineData("""{"data":[null]}""", "1 vectors for 1 texts")]
    [InlineData("<html>", "other than vectors")]
    public async Task An_answer_that_is_no_vector_is_refused(string answer, string finding)
    {
        await using var endpoint = await FakeEndpoint.Start(_ => Results.Text(answer, "application/json"));
        using var embedder = endpoint.Embedder();

        var error = Assert.Throws<EmbedderException>(() => Embed(embedder, ["麦田"]));

        Assert.Contains(finding, error.Message, StringComparison.Ordinal);
        Assert.Single(endpoint.Requests);
    }

    [Fact]
    public async Task Vectors_that_do_not_say_which_text_they_are_of_come_in_the_order_of_the_texts()
    {
        await using var endpoint = await FakeEndpoint.Start(_ => Results.Text(
            """{"data":[{"embedding":[2,0,0,0,0,0,0,0]},{"embedding":[0,2,0,0,0,0,0,0]}]}"""));
        using var embedder = endpoint.Embedder();

        Assert.Equal([[1, 0, 0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0, 0]], Embed(embedder, Five[..2]));
    }

    [Fact]
    public async Task A_vector_of_zeros_is_none()
    {
        await using var endpoint = await FakeEndpoint.Start(_ => Results.Text("""{"data":[{"index":0,"embedding":[0,0,0,0,0,0,0,0]}]}"""));
        using var embedder = endpoint.Embedder();

        Assert.Empty(Assert.Single(Embed(embedder, ["麦田"])));
    }

    [Fact]
    public async Task A_question_goes_once_with_its_own_prefix_however_often_it_is_asked()
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder(new RemoteModel("fake", FakeEndpoint.Dimension) { QueryPrefix = "query: ", PassagePrefix = "passage: " });

        Assert.Equal(embedder.EmbedQuestion("粮食"), embedder.EmbedQuestion("粮食"));

        Assert.Equal(["query: 粮食"], Assert.Single(endpoint.Requests));
        Assert.Null(embedder.Trouble);
    }

    [Fact]
    public async Task A_question_without_an_answer_is_told_and_the_endpoint_is_left_alone_for_a_while()
    {
        await using var endpoint = await FakeEndpoint.Start(number => number == 1 ? FakeEndpoint.Error(503, "loading") : null);
        using var embedder = endpoint.Embedder();

        Assert.Null(embedder.EmbedQuestion("粮食"));
        Assert.Null(embedder.EmbedQuestion("棉花"));
        Assert.Contains("loading", embedder.Trouble, StringComparison.Ordinal);
        Assert.Single(endpoint.Requests);

        await Task.Delay(400, TestContext.Current.CancellationToken);
        Assert.NotNull(embedder.EmbedQuestion("粮食"));
        Assert.Null(embedder.Trouble);
    }

    [Fact]
    public async Task A_question_does_not_wait_for_a_slow_endpoint()
    {
        using var slow = new Silent();
        using var embedder = new RemoteEmbedder(slow, new RemoteModel("slow", 8)) { QuestionTimeout = TimeSpan.FromMilliseconds(50) };

        Assert.Null(await Task.Run(() => embedder.EmbedQuestion("粮食"), TestContext.Current.CancellationToken));

        Assert.Equal("No vector from the model 'slow': no answer within 0.1 seconds.", embedder.Trouble);
    }

    [Fact]
    public async Task Passages_that_are_cancelled_stop_waiting()
    {
        using var slow = new Silent();
        using var embedder = new RemoteEmbedder(slow, new RemoteModel("slow", 8));
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Task.Run(() => embedder.EmbedPassages([new PassageWords("麦田", [])], cancel.Token).ToList(), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_address_where_nobody_ever_answered_is_not_tried_again()
    {
        var endpoint = await FakeEndpoint.Start();
        using var embedder = new RemoteEmbedder(
            new OpenAiEmbeddings(new Uri(endpoint.Address), "fake", null), new RemoteModel("fake", 8), RetryLimits.Standard with { FirstDelay = TimeSpan.FromMinutes(1) });
        await endpoint.DisposeAsync();

        var error = Assert.Throws<EmbedderException>(() => Embed(embedder, Five));

        Assert.Contains("refused", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_name_changes_with_what_changes_the_vectors_of_passages()
    {
        var model = new RemoteModel("bge-m3", 1024);

        Assert.Equal("model-bge-m3", NameOf(model));
        Assert.Equal(NameOf(model), NameOf(model with { QueryPrefix = "query: ", BatchSize = 7 }));
        Assert.NotEqual(NameOf(model), NameOf(model with { PassagePrefix = "passage: " }));
        Assert.NotEqual(NameOf(model), NameOf(model with { Name = "bge-large" }));
    }

    private static float[][] Embed(RemoteEmbedder embedder, string[] texts) =>
        [.. embedder.EmbedPassages([.. texts.Select(text => new PassageWords(text, []))], TestContext.Current.CancellationToken)];

    private static string NameOf(RemoteModel model)
    {
        using var embedder = new RemoteEmbedder(new Silent(), model);
        return embedder.Name;
    }

    private static float Dot(float[] a, float[] b) => a.Zip(b, (x, y) => x * y).Sum();

    private sealed class Busy(int seconds) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.RetryAfter = $"{seconds}";
            httpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Task.CompletedTask;
        }
    }

    /// <summary>Answers never, but ends when told to.</summary>
    private sealed class Silent : IEmbeddingGenerator<string, Embedding<float>>
    {
        public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
            IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return [];
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}
