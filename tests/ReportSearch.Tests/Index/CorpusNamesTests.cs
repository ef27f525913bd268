using ReportSearch.Corpus.Reading;
using ReportSearch.Engine;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Searching;
using ReportSearch.Index.Storage;

namespace ReportSearch.Tests.Index;

public sealed class CorpusNamesTests
{
    private const string Sentence = "去年完成豳圪遗址保护，修复古道三条。";

    [Fact]
    public void A_name_of_the_corpus_is_one_more_term_beside_its_pieces()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Write("c.md", SmallCorpus.Report("荆州市", 2024, Sentence));
        Assert.Contains("豳圪遗址", corpus.Update().Names);
        using (var reader = EngineReader.Open(corpus.IndexPath))
        {
            Assert.Equal(1, reader.DocumentFrequency(TextFields.Bigrams, "豳圪遗址"));
            Assert.Equal(1, reader.DocumentFrequency(TextFields.Words, "遗址"));
        }
        using var index = corpus.Open();
        var hits = index.Search(new PassageQuery("豳圪遗址", ReportFilter.None, 5, SearchMode.Keyword));
        Assert.Equal(Sentence, hits[0].Passage.Text);
    }

    [Fact]
    public void An_update_looks_for_the_names_it_knows_and_a_rebuild_for_new_ones()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        var first = corpus.Update().Names;
        corpus.Write("c.md", SmallCorpus.Report("荆州市", 2024, Sentence));
        Assert.Equal(first, corpus.Update().Names);
        Assert.Contains("豳圪遗址", corpus.Update(rebuild: true).Names);
    }

    [Fact]
    public void A_corpus_that_has_more_than_doubled_is_read_again_for_its_names()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Update();
        var filler = string.Concat(Enumerable.Repeat("全市粮食产量稳定增长，城乡居民收入持续提高。", 20_000));
        corpus.Write("c.md", SmallCorpus.Report("荆州市", 2024, Sentence, filler));
        var summary = corpus.Update();
        Assert.Equal(4, summary.FilesRead);
        Assert.Contains("豳圪遗址", summary.Names);
        Assert.Equal(0, corpus.Update().FilesRead);
    }

    [Theory]
    [InlineData(0, 1 << 20, false)]
    [InlineData(0, (1 << 20) + 1, true)]
    [InlineData(50L << 20, 101L << 20, false)]
    [InlineData(50L << 20, (101L << 20) + 1, true)]
    public void Names_are_outgrown_by_a_corpus_of_more_than_twice_the_length_and_a_megabyte(long then, long now, bool outgrown) =>
        Assert.Equal(outgrown, new CorpusNames([], then).AreOutgrownBy(now));

    [Fact]
    public void A_sample_is_spread_over_a_long_corpus_and_no_part_is_read_twice()
    {
        var reads = new int[9];
        FilePartOf[] parts = [.. Enumerable.Range(0, reads.Length).Select(number => new FilePartOf(number))];
        var sample = new CorpusSample(parts.Select(part => part.Counting(reads)), 3 * CorpusSample.Bytes - 1, CancellationToken.None);
        Assert.Equal([1, 0, 0, 1, 0, 0, 1, 0, 0], reads);
        foreach (var part in sample.Among(parts.Select(part => part.Counting(reads)))) part.Read();
        Assert.All(reads, count => Assert.Equal(1, count));
    }

    private readonly record struct FilePartOf(int Number)
    {
        public FilePart Counting(int[] reads)
        {
            var number = Number;
            var file = new CorpusFile($"{number}.txt", 1, DateTime.UnixEpoch, null);
            return new(file, 1, () =>
            {
                reads[number]++;
                return new FileReading(file.Source, [], null);
            });
        }
    }
}
