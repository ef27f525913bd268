namespace ReportSearch.Server.Hosting;

/// <summary>
/// Keeps pages of other sites from writing. Whoever reads such a page on a machine that can reach us would post for it;
/// nothing of ours, no cookie, tells the two apart, but the browser does: by Sec-Fetch-Site where the connection is
/// trusted, and by Origin. A program sends neither.
/// </summary>
internal static class OtherSites
{
    /// <summary>Answers 403 to what a page of another site sends.</summary>
    public static RouteHandlerBuilder RefuseOtherSites(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter(
        async (context, next) => IsOther(context.HttpContext.Request)
            ? Errors.Forbidden("这个请求来自别的网站的页面，没有执行。请在本系统的页面上操作。")
            : await next(context));

    private static bool IsOther(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site is not ("same-origin" or "none");
        return request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
