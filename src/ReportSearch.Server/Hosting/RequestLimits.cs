using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ReportSearch.Server.Hosting;

/// <summary>What one request, and one address, may ask of the server.</summary>
internal static class RequestLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Bounds on sizes and times.</summary>
    public static void Apply(KestrelServerLimits limits, ServerOptions options)
    {
        limits.MaxRequestBodySize = options.MaxBodyBytes;
        limits.MaxRequestLineSize = 16 << 10;          // a question of 1000 characters, percent-encoded, takes 9 KB
        limits.MaxRequestHeadersTotalSize = 32 << 10;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(1);
    }

    /// <summary>So many requests a minute for each address; files that ship with the server are not counted.</summary>
    public static void AddRequestRate(this IServiceCollection services, ServerOptions options) => services.AddRateLimiter(rate =>
    {
        rate.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        rate.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
            Assets.Serves(context.Request.Path)
                ? RateLimitPartition.GetNoLimiter(IPAddress.None)
                : RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress ?? IPAddress.Any,
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = options.RequestsPerMinute, Window = Window }));
        rate.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
            rejected.HttpContext.Response.Headers.RetryAfter =
                Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });
}
