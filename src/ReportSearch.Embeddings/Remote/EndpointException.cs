using System.Net;

namespace ReportSearch.Embeddings.Remote;

/// <summary>An endpoint answered, but not with vectors.</summary>
/// <param name="finding">What it answered, in one line.</param>
internal sealed class EndpointException(string finding) : Exception(finding)
{
    /// <summary>The status of its answer.</summary>
    public HttpStatusCode Status { get; init; } = HttpStatusCode.OK;

    /// <summary>How long it asks to be left alone; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same request may succeed later.</summary>
    public bool MayPass => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests
        or >= HttpStatusCode.InternalServerError;
}
