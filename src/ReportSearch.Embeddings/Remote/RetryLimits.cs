using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace ReportSearch.Embeddings.Remote;

/// <summary>How long an endpoint that is busy is waited for.</summary>
/// <param name="Retries">After the first try.</param>
/// <param name="FirstDelay">Before the second try, where the endpoint does not say how long; doubled each time, with
/// some chance so that several callers do not come back together.</param>
/// <param name="Overall">For all tries of one request together.</param>
internal sealed record RetryLimits(int Retries, TimeSpan FirstDelay, TimeSpan Overall)
{
    /// <summary>Half a minute of delays, or as long as the endpoint asks for, up to ten minutes.</summary>
    public static RetryLimits Standard { get; } = new(5, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(10));

    /// <summary>Tries again what may pass: 408, 429, 5xx, no answer in time, a connection that breaks.</summary>
    /// <param name="timeout">For one try.</param>
    /// <param name="isKnown">
    /// Whether the endpoint has answered before: if not, an address where nothing answers is rather wrong than busy.
    /// </param>
    public ResiliencePipeline Pipeline(TimeSpan timeout, Func<bool> isKnown) => new ResiliencePipelineBuilder()
        .AddTimeout(Overall)
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = Retries,
            Delay = FirstDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception switch
            {
                EndpointException refusal => refusal.MayPass && !(refusal.RetryAfter > Overall),
                HttpRequestException
                {
                    HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError,
                } => isKnown(),
                HttpRequestException or TimeoutRejectedException => true,
                _ => false,
            }),
            DelayGenerator = tried => ValueTask.FromResult(
                tried.Outcome.Exception is EndpointException { RetryAfter: { } wait } ? Longer(wait, TimeSpan.Zero) : (TimeSpan?)null),
        })
        .AddTimeout(timeout)
        .Build();

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
