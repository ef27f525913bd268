using System.Net;

namespace ReportSearch.Server.Hosting;

/// <summary>
/// The names by which the service may be called. A page elsewhere can have its own name lead to this machine (DNS
/// rebinding) and then read what is served to this machine alone: so there, only the names of this machine are
/// answered.
/// </summary>
internal static class HostNames
{
    private static readonly string[] OfThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>
    /// Other names are told so with status 400; every name is answered where an address other than loopback is listened
    /// on.
    /// </summary>
    public static void UseHostNames(this WebApplication app, ServerOptions options)
    {
        var hosts = options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(url => BindingAddress.Parse(url).Host).ToList();
        if (!hosts.TrueForAll(IsLoopback)) return;
        var names = OfThisMachine.Union(hosts).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var refusal = Errors.BadRequest("服务只在本机开放，请用 localhost 或 127.0.0.1 访问。");
        app.Use((context, next) => names.Contains(context.Request.Host.Host) ? next(context) : refusal.ExecuteAsync(context));
    }

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
