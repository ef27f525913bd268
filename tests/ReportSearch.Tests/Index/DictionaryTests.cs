using ReportSearch.Corpus.Reading;
using ReportSearch.Engine;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Searching;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Index;

public sealed class DictionaryTests
{
    private static readonly IndexOptions Own = new() { Dictionary = new WordList(["汉江生态驿站"]) };

    [Fact]
    public void A_word_of_the_users_is_indexed_and_asked_for_whole()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        using var index = Open(corpus, Own);
        Assert.True(index.Rarity("汉江生态驿站") < index.Rarity("生态"));
        Assert.Equal(["汉江生态驿站"], index.Analyzer.Words("漢江生態驛站").Select(token => token.Term));
        var hits = index.Search(new PassageQuery("汉江生态驿站", ReportFilter.None, 5, SearchMode.Keyword));
        Assert.Contains("汉江生态驿站", hits[0].Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_without_a_vector_brings_the_vectors_of_its_pieces()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        var query = new PassageQuery("汉江生态驿站", ReportFilter.None, 5, SearchMode.Vector);
        using var plain = corpus.Open();
        var expected = plain.Search(query).Select(hit => (hit.Passage.Id, hit.VectorScore)).ToList();
        corpus.Update();
        using var index = Open(corpus, Own);
        Assert.Equal(expected, index.Search(query).Select(hit => (hit.Passage.Id, hit.VectorScore)));
    }

    [Fact]
    public void Another_dictionary_needs_a_rebuild_and_the_error_says_so()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        Open(corpus, Own).Dispose();
        var other = new IndexOptions { Dictionary = new WordList(["物流枢纽"]) };

        var reading = Assert.Throws<IndexVersionException>(() => ReportIndex.Open(corpus.IndexPath, other));
        var updating = Assert.Throws<IndexVersionException>(() => Indexer(corpus, other).Update(rebuild: false, null, CancellationToken.None));

        Assert.Contains("reports index --rebuild", reading.Message, StringComparison.Ordinal);
        Assert.Contains("dictionary-", updating.Message, StringComparison.Ordinal);
        using var rebuilt = Open(corpus, other);
        Assert.True(rebuilt.Rarity("物流枢纽") < rebuilt.Rarity("汉江生态驿站"));
    }

    private static Indexer Indexer(SmallCorpus corpus, IndexOptions options) =>
        new(new CorpusFolder(corpus.CorpusPath, new CorpusOptions()), corpus.IndexPath, options);

    private static ReportIndex Open(SmallCorpus corpus, IndexOptions options)
    {
        Indexer(corpus, options).Update(rebuild: true, null, CancellationToken.None);
        return ReportIndex.Open(corpus.IndexPath, options);
    }
}
