using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using ReportSearch.Server;
using ReportSearch.Tests.Server;

namespace ReportSearch.Browser.Tests;

/// <summary>The sample reports served on a free port, and a Chromium to look at them with; both started once.</summary>
[CollectionDefinition]
public sealed class Desk : IAsyncLifetime, ICollectionFixture<Desk>
{
    private static readonly string Chromium = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";

    private readonly SampleReports reports = new();
    private WebApplication? app;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        app = WebHost.Build(new ServerOptions(reports.IndexFolder) { Urls = "http://127.0.0.1:0" });
        await app.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
        if (app is not null) await app.DisposeAsync();
        reports.Dispose();
    }

    /// <summary>A fresh tab at <paramref name="address"/>; skips the calling test where no Chromium is found.</summary>
    public async Task<IPage> Open(string address, int width = 1280, bool script = true)
    {
        Assert.SkipUnless(browser is not null, $"No Chromium at '{Chromium}': install it, or name it in CHROMIUM_PATH.");
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = app!.Urls.First(),
            JavaScriptEnabled = script,
            ViewportSize = new ViewportSize { Width = width, Height = 844 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
