using ReportSearch.Embeddings;
using ReportSearch.Embeddings.Remote;
using ReportSearch.Engine;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Searching;
using ReportSearch.Tests.Embeddings.Remote;

namespace ReportSearch.Tests.Index;

public sealed class RemoteIndexingTests
{
    private const int Passages = 7;   // of the small corpus

    private static readonly RemoteModel OneByOne = new("fake", FakeEndpoint.Dimension) { BatchSize = 1 };

    [Fact]
    public async Task An_update_that_was_stopped_goes_on_where_it_was_and_gives_the_same_index()
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder(OneByOne);
        using var whole = SmallCorpus.OfThreeReports();
        whole.Update(index: With(embedder));
        Assert.Equal(Passages, endpoint.Texts);
        using var stopped = SmallCorpus.OfThreeReports();
        endpoint.Instead = number => number > Passages + 3 ? FakeEndpoint.Error(402, "no credit left") : null;

        Assert.Throws<EmbedderException>(() => stopped.Update(index: With(embedder)));
        Assert.Throws<IndexMissingException>(() => ReportIndex.Open(stopped.IndexPath, With(embedder)));
        var before = endpoint.Texts;
        endpoint.Instead = _ => null;
        stopped.Update(index: With(embedder));

        Assert.Equal(Passages - 3, endpoint.Texts - before);
        Assert.Equal(Segment(whole), Segment(stopped));
    }

    [Fact]
    public async Task A_rebuild_and_a_changed_file_ask_only_for_texts_that_are_new()
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder();
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Update(index: With(embedder));
        Assert.Equal(Passages, endpoint.Texts);

        corpus.Update(rebuild: true, index: With(embedder));
        Assert.Equal(Passages, endpoint.Texts);

        corpus.Write("b/宜昌2024.md", SmallCorpus.Report("宜昌市", 2024,
            "今年的主要预期目标是：地区生产总值增长7%以上，城镇新增就业5.2万人。", "今年新建充电桩八千个。"));
        corpus.Update(index: With(embedder));
        Assert.Equal(["今年新建充电桩八千个。"], endpoint.Requests[^1]);
        Assert.Equal(Passages + 1, endpoint.Texts);
    }

    [Fact]
    public async Task All_rows_of_a_part_of_a_file_go_together()
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder();
        using var corpus = new SmallCorpus();
        corpus.Write("rows.jsonl", string.Concat(Enumerable.Range(1, 20).Select(n =>
            $$"""{"id":"{{n}}","title":"襄阳市2024年政府工作报告","text":"今年新建口袋公园{{n}}个。"}""" + "\n")));

        corpus.Update(index: With(embedder));

        Assert.Equal(20, Assert.Single(endpoint.Requests).Length);
    }

    [Fact]
    public async Task An_index_of_another_model_is_refused_and_the_message_names_both()
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder();
        using var other = endpoint.Embedder(new RemoteModel("other", 16));
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Update(index: With(embedder));

        foreach (var wrong in new[] { With(other), IndexOptions.Standard })
        {
            var now = $"'{wrong.Embedder.Name};{wrong.Embedder.Dimension}'";
            var reading = Assert.Throws<IndexEmbedderException>(() => ReportIndex.Open(corpus.IndexPath, wrong));
            var writing = Assert.Throws<IndexEmbedderException>(() => corpus.Update(index: wrong));
            Assert.Equal(reading.Message, writing.Message);
            Assert.Contains("'model-fake;8'", reading.Message, StringComparison.Ordinal);
            Assert.Contains(now, reading.Message, StringComparison.Ordinal);
            Assert.Contains("--rebuild", reading.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_failed_update_leaves_the_index_as_it_was()
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder();
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Update(index: With(embedder));
        corpus.Write("b/新.md", SmallCorpus.Report("宜昌市", 2023, "去年新建充电桩三千个。"));
        endpoint.Instead = _ => FakeEndpoint.Error(401, "no key");

        Assert.Throws<EmbedderException>(() => corpus.Update(index: With(embedder)));

        using var index = ReportIndex.Open(corpus.IndexPath, With(embedder));
        Assert.Equal(3, index.ReportCount);
        Assert.Equal(Passages, index.PassageCount);
    }

    [Theory]
    [InlineData(SearchMode.Hybrid)]
    [InlineData(SearchMode.Vector)]
    public async Task Without_the_endpoint_words_find_what_they_find(SearchMode mode)
    {
        await using var endpoint = await FakeEndpoint.Start();
        using var embedder = endpoint.Embedder();
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Update(index: With(embedder));
        using var index = ReportIndex.Open(corpus.IndexPath, With(embedder));
        var query = new PassageQuery("口袋公园", ReportFilter.None, 5, mode);
        Assert.Contains(index.Search(query), hit => hit.VectorScore != 0);
        Assert.Null(embedder.Trouble);
        endpoint.Instead = _ => FakeEndpoint.Error(500, "gone");

        var away = index.Search(query with { Text = "新建口袋公园" });

        Assert.NotNull(embedder.Trouble);
        Assert.Equal(index.Search(query with { Text = "新建口袋公园", Mode = SearchMode.Keyword }), away);
        Assert.NotEmpty(away);
    }

    private static IndexOptions With(ITextEmbedder embedder) => IndexOptions.Standard with { Embedder = embedder };

    private static byte[] Segment(SmallCorpus corpus) => File.ReadAllBytes(Assert.Single(Directory.GetFiles(corpus.IndexPath, "*.segment")));
}
