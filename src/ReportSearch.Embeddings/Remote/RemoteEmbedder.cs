using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.AI;
using Polly;
using Polly.Timeout;
using ReportSearch.Text;

namespace ReportSearch.Embeddings.Remote;

/// <summary>
/// Vectors of a model that runs elsewhere. Passages are sent in batches, a few at a time, and again where that may help;
/// a question is sent once and waited for shortly: who asks is better served by words alone than by a wait.
/// </summary>
public sealed class RemoteEmbedder : ITextEmbedder, IDisposable
{
    /// <summary>What the <see cref="Name"/> of every remote embedder begins with, and of no other.</summary>
    public const string NamePrefix = "model-";

    private const int RequestsAtOnce = 4;
    private const int QuestionsKept = 256;

    private readonly IEmbeddingGenerator<string, Embedding<float>> generator;
    private readonly RemoteModel model;
    private readonly ResiliencePipeline patience;
    private readonly SemaphoreSlim requests = new(RequestsAtOnce);
    private readonly ConcurrentDictionary<string, float[]> questions = new(StringComparer.Ordinal);
    private volatile bool hasAnswered;
    private volatile string? trouble;
    private long askAgainAt = long.MinValue;

    /// <summary>Sends nothing yet.</summary>
    /// <param name="generator">Asked for vectors; disposed with this.</param>
    /// <param name="model">Which one it asks.</param>
    public RemoteEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator, RemoteModel model)
        : this(generator, model, RetryLimits.Standard)
    {
    }

    internal RemoteEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator, RemoteModel model, RetryLimits limits)
    {
        (this.generator, this.model) = (generator, model);
        patience = limits.Pipeline(model.Timeout, () => hasAnswered);
        var prefix = model.PassagePrefix;
        Name = NamePrefix + model.Name + (prefix.Length == 0 ? "" : $"+{Fingerprint.Of(Encoding.UTF8.GetBytes(prefix))}");
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public int Dimension => model.Dimension;

    /// <inheritdoc/>
    public bool IsRemote => true;

    /// <inheritdoc/>
    public string? Trouble => trouble;

    /// <summary>How long a question waits for its vector.</summary>
    internal TimeSpan QuestionTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long, after a question got none, the endpoint is not asked for another.</summary>
    internal TimeSpan TimeAway { get; init; } = TimeSpan.FromSeconds(15);

    /// <inheritdoc/>
    public IEnumerable<float[]> EmbedPassages(IReadOnlyList<PassageWords> passages, CancellationToken cancel)
    {
        foreach (var batch in passages.Chunk(model.BatchSize))
            foreach (var vector in Embed([.. batch.Select(passage => model.PassagePrefix + passage.Text)], cancel))
                yield return vector;
    }

    /// <inheritdoc/>
    public float[]? EmbedQuestion(string text)
    {
        if (questions.TryGetValue(text, out var known)) return known;
        if (Environment.TickCount64 < Interlocked.Read(ref askAgainAt)) return null;
        using var timeout = new CancellationTokenSource(QuestionTimeout);
        try
        {
            var vector = GenerateAsync([model.QueryPrefix + text], timeout.Token).AsTask().GetAwaiter().GetResult()[0];
            if (questions.Count >= QuestionsKept) questions.Clear();
            questions[text] = vector;
            trouble = null;
            return vector;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            trouble = $"No vector from the model '{model.Name}': {Finding(error, QuestionTimeout)}.";
            Interlocked.Exchange(ref askAgainAt, Environment.TickCount64 + (long)TimeAway.TotalMilliseconds);
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        generator.Dispose();
        requests.Dispose();
    }

    private float[][] Embed(string[] texts, CancellationToken cancel)
    {
        requests.Wait(cancel);
        try
        {
            return patience.ExecuteAsync(stop => GenerateAsync(texts, stop), cancel).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception error) when (!cancel.IsCancellationRequested && error is not OutOfMemoryException)
        {
            throw new EmbedderException(model.Name, Finding(error, model.Timeout), error);
        }
        finally
        {
            requests.Release();
        }
    }

    private async ValueTask<float[][]> GenerateAsync(string[] texts, CancellationToken cancel)
    {
        var made = await generator.GenerateAsync(texts, cancellationToken: cancel).ConfigureAwait(false);
        if (made.Count != texts.Length) throw new EndpointException($"it gave {made.Count} vectors for {texts.Length} texts");
        var vectors = made.Select(embedding => UnitVector.Of(embedding.Vector.Span, model.Dimension)).ToArray();
        hasAnswered = true;
        return vectors;
    }

    private static string Finding(Exception error, TimeSpan timeout) => error switch
    {
        TimeoutRejectedException or OperationCanceledException => $"no answer within {timeout.TotalSeconds:0.#} seconds",
        HttpRequestException { InnerException: IOException broken } => broken.Message.ReplaceLineEndings(" ").TrimEnd('.'),
        _ => error.Message.ReplaceLineEndings(" ").TrimEnd('.'),
    };
}
