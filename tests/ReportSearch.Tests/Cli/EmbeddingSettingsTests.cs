using ReportSearch.Cli;
using ReportSearch.Tests.Embeddings.Remote;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Cli;

public sealed class EmbeddingSettingsTests : IDisposable
{
    private const string Key = "sk-of-the-test";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("""{ "Endpoint": "localhost:11434", "Model": "m", "Dimension": 8 }""", "Embeddings:Endpoint")]
    [InlineData("""{ "Endpoint": "https://name:word@example.org/v1", "Model": "m", "Dimension": 8 }""", EmbeddingSettings.KeyVariable)]
    [InlineData("""{ "Endpoint": "http://example.org/v1", "Model": "m", "Dimension": 8 }""", "Embeddings:AllowPlainHttp")]
    [InlineData("""{ "Endpoint": "http://localhost:9/v1", "Dimension": 8 }""", "Embeddings:Model")]
    [InlineData("""{ "Endpoint": "http://localhost:9/v1", "Model": "m" }""", "Embeddings:Dimension")]
    [InlineData("""{ "Endpoint": "http://localhost:9/v1", "Model": "m", "Dimension": 8, "BatchSize": 0 }""", "Embeddings:BatchSize")]
    public async Task Settings_that_will_not_do_are_told_by_their_name(string settings, string named)
    {
        Write(settings);

        var run = await CommandRun.In(folder.Path, "list");

        Assert.Equal(1, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("word", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "Endpoint": "", "Model": "", "Dimension": 0 }""")]
    [InlineData("{}")]
    public async Task Without_an_endpoint_the_vectors_that_ship_are_used(string settings)
    {
        Write(settings);
        folder.Write("corpus/襄阳.md", SmallCorpus.Report("襄阳市", 2024, "去年，全市粮食总产量达到96.4亿斤。"));

        Assert.Equal(0, (await CommandRun.In(folder.Path, "index")).Code);

        Assert.False(Directory.Exists(Path.Combine(folder.Path, "index", "vectors")));
    }

    [Fact]
    public async Task A_command_whose_endpoint_is_away_answers_from_words_and_warns_and_never_tells_the_key()
    {
        await using var endpoint = await FakeEndpoint.Start();
        Environment.SetEnvironmentVariable(EmbeddingSettings.KeyVariable, Key);
        Write($$"""{ "Endpoint": "{{endpoint.Address}}", "Model": "fake", "Dimension": {{FakeEndpoint.Dimension}} }""");
        folder.Write("corpus/襄阳.md", SmallCorpus.Report("襄阳市", 2024, "去年，全市粮食总产量达到96.4亿斤。", "去年新建口袋公园37个。"));

        var index = await CommandRun.In(folder.Path, "index");
        var near = await CommandRun.In(folder.Path, "search", "口袋公园", "--json");
        Assert.Equal($"Bearer {Key}", endpoint.Authorization);
        endpoint.Instead = _ => FakeEndpoint.Error(500, $"broken for {Key}");
        var away = await CommandRun.In(folder.Path, "search", "口袋公园", "--json");
        var words = await CommandRun.In(folder.Path, "search", "口袋公园", "--json", "--mode", "keyword");
        var ask = await CommandRun.In(folder.Path, "ask", "襄阳新建了多少口袋公园");
        folder.Write("corpus/宜昌.md", SmallCorpus.Report("宜昌市", 2024, "今年新建充电桩八千个。"));
        endpoint.Instead = _ => FakeEndpoint.Error(403, $"broken for {Key}");
        var failed = await CommandRun.In(folder.Path, "index");

        Assert.Equal([0, 0, 0, 0, 0, 1], new[] { index, near, away, words, ask, failed }.Select(run => run.Code));
        Assert.DoesNotContain("\"note\"", near.Out, StringComparison.Ordinal);
        Assert.Contains("\"note\":\"向量服务", away.Out, StringComparison.Ordinal);
        Assert.Contains("口袋公园37个", away.Out, StringComparison.Ordinal);
        Assert.StartsWith("Warning: No vector from the model 'fake'", away.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\"note\"", words.Out, StringComparison.Ordinal);
        Assert.Empty(words.Error);
        Assert.StartsWith("Warning: ", ask.Error, StringComparison.Ordinal);
        Assert.Contains("403", failed.Error, StringComparison.Ordinal);
        Assert.All(new[] { index, near, away, words, ask, failed }, run => Assert.DoesNotContain(Key, run.Out + run.Error, StringComparison.Ordinal));
        Assert.All(
            Directory.GetFiles(Path.Combine(folder.Path, "index"), "*", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(Key, File.ReadAllText(file), StringComparison.Ordinal));
    }

    private void Write(string embeddings) => folder.Write("appsettings.json", $$"""{ "Embeddings": {{embeddings}} }""");
}
