using System.Text.Encodings.Web;
using System.Text.Unicode;
using ReportSearch.Index.Reviews;
using ReportSearch.Server.Api;
using ReportSearch.Server.Hosting;
using ReportSearch.Server.Live;
using ReportSearch.Server.Pages;

namespace ReportSearch.Server;

/// <summary>The API and the pages over one index.</summary>
public static class WebHost
{
    /// <summary>Serves until <paramref name="cancel"/> or the process is told to stop.</summary>
    /// <exception cref="IOException">An address is in use already.</exception>
    public static async Task RunAsync(ServerOptions options, CancellationToken cancel)
    {
        await using var app = Build(options);
        await app.StartAsync(cancel);
        await app.WaitForShutdownAsync(cancel);
    }

    /// <summary>The application, not started: the index is opened by the first request.</summary>
    public static WebApplication Build(ServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            RequestLimits.Apply(kestrel.Limits, options);
        });
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);   // RunAsync throws the same, and the caller tells it
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);   // its request lines hold the address, and with it the question

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(new ReviewJournal(options.ReviewsFile));
        builder.Services.AddSingleton<IndexHolder>();
        builder.Services.AddSingleton<EmbedderWatch>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Conversations>();
        builder.Services.AddScoped(services => services.GetRequiredService<IndexHolder>().Borrow());
        builder.Services.AddRequestRate(options);
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.Services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));   // Chinese as it is, '<' escaped
        builder.Services.AddApiDocument();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseErrors();
        app.UseHostNames(options);
        app.UseRateLimiter();
        app.MapAssets();
        app.MapOpenApi();
        app.MapApi();
        app.MapPages();
        return app;
    }
}
