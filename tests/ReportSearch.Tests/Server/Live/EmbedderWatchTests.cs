using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReportSearch.Index.Indexing;
using ReportSearch.Server;
using ReportSearch.Server.Rows;
using ReportSearch.Tests.Embeddings.Remote;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Server.Live;

public sealed class EmbedderWatchTests
{
    [Fact]
    public async Task Where_the_endpoint_is_away_rows_and_pages_say_so_and_the_log_says_why_once()
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder();
        using var corpus = SmallCorpus.OfThreeReports();
        var options = IndexOptions.Standard with { Embedder = embedder };
        corpus.Update(index: options);
        await using var app = WebHost.Build(new ServerOptions(corpus.IndexPath) { Urls = "http://127.0.0.1:0", Indexing = options });
        var log = new LogLines();
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        Assert.DoesNotContain(RowNote.WordsAlone, await Get("/search?q=口袋公园"), StringComparison.Ordinal);
        endpoint.Instead = _ => FakeEndpoint.Error(500, "gone");
        string[] told = [await Get("/api/search?q=粮食总产量"), await Get("/search?q=全市粮食产量"), await Get("/?q=襄阳2023年粮食总产量是多少")];

        Assert.All(told, text => Assert.Contains(RowNote.WordsAlone, text, StringComparison.Ordinal));
        Assert.All(told, text => Assert.Contains("96.4", text, StringComparison.Ordinal));
        Assert.DoesNotContain(RowNote.WordsAlone, await Get("/api/search?q=森林&mode=keyword"), StringComparison.Ordinal);
        Assert.Single(log.Lines, line => line.Contains("gone", StringComparison.Ordinal));

        async Task<string> Get(string address) =>
            await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
