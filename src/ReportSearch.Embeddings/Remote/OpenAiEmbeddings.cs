using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace ReportSearch.Embeddings.Remote;

/// <summary>
/// Vectors from an endpoint that speaks OpenAI's API: Ollama, vLLM, Text Embeddings Inference and most clouds. One
/// request a call, tried once. Redirects are not followed: the key goes nowhere but to the address given.
/// </summary>
public sealed class OpenAiEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    private const int LongestAnswerBytes = 256 << 20;
    private const int LongestFinding = 200;

    private readonly HttpClient http;
    private readonly Uri address;
    private readonly string model;
    private readonly string? key;

    /// <summary>Sends nothing yet.</summary>
    /// <param name="endpoint">The base of the API, up to and with its version: http://localhost:11434/v1.</param>
    /// <param name="model">As the endpoint calls it.</param>
    /// <param name="key">Sent as a bearer token, and never told; null: none is.</param>
    public OpenAiEmbeddings(Uri endpoint, string model, string? key)
    {
        (this.model, this.key) = (model, key);
        address = new Uri($"{endpoint.AbsoluteUri.TrimEnd('/')}/embeddings");
        http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = !endpoint.IsLoopback,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),   // an address may move
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,   // whoever asks has a limit
            MaxResponseContentBufferSize = LongestAnswerBytes,
        };
        if (key is not null) http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <inheritdoc/>
    /// <exception cref="HttpRequestException">The endpoint cannot be reached.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = new EmbeddingRequest(options?.ModelId ?? model, [.. values]);
        var form = JsonSerializer.SerializeToUtf8Bytes(request, OpenAiForms.Default.EmbeddingRequest);
        using var content = new ByteArrayContent(form);   // of known length: not every server reads chunks
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await http.PostAsync(address, content, cancellationToken).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode) throw await Refusal(answer, cancellationToken).ConfigureAwait(false);
        try
        {
            var given = await answer.Content.ReadFromJsonAsync(OpenAiForms.Default.EmbeddingResponse, cancellationToken)
                .ConfigureAwait(false);
            return [.. InOrder(given?.Data ?? [], request.Input.Count).Select(vector => new Embedding<float>(vector))];
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new EndpointException($"{address} answered with something other than vectors");
        }
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    /// <summary>Each vector at the place of its text, in whichever order they come.</summary>
    private float[][] InOrder(EmbeddingItem?[] items, int wanted)
    {
        var vectors = new float[wanted][];
        foreach (var (place, item) in items.Index())
            if ((item?.Index ?? place) is >= 0 and var at && at < wanted && item?.Embedding is { } vector) vectors[at] = vector;
        return items.Length == wanted && !vectors.Contains(null)
            ? vectors
            : throw new EndpointException($"{address} answered with {items.Length} vectors for {wanted} texts");
    }

    private async Task<EndpointException> Refusal(HttpResponseMessage answer, CancellationToken cancel)
    {
        var body = await answer.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
        var said = Finding(body).ReplaceLineEndings(" ").Trim();
        if (key is not null) said = said.Replace(key, "***", StringComparison.Ordinal);
        if (said.Length > LongestFinding) said = said[..LongestFinding] + "…";
        var after = answer.Headers.RetryAfter;
        if (said.Length > 0) said = $": {said.TrimEnd('.')}";
        return new EndpointException($"{address} answered {(int)answer.StatusCode} {answer.ReasonPhrase}{said}")
        {
            Status = answer.StatusCode,
            RetryAfter = after?.Delta ?? (after?.Date is { } date ? date - DateTimeOffset.UtcNow : null),
        };
    }

    /// <summary>The message of {"error":{"message":"…"}} or {"error":"…"}; else the text as it is.</summary>
    private static string Finding(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var error = json.RootElement.GetProperty("error");
            return (error.ValueKind == JsonValueKind.Object ? error.GetProperty("message") : error).GetString() ?? "";
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return body;
        }
    }
}
