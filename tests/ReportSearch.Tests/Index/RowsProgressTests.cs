using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Index;

public sealed class RowsProgressTests
{
    [Fact]
    public void A_file_of_many_rows_tells_how_far_it_has_come_and_shares_one_base_name_among_its_reports()
    {
        const int count = 900;
        using var corpus = new SmallCorpus();
        corpus.Write("r.jsonl", string.Join('\n', Enumerable.Range(0, count)
            .Select(i => $$"""{"id": {{i}}, "text": "第{{i}}座大桥建成通车，两岸往来更加方便，沿线群众出行时间大为缩短。"}""")));
        var told = new List<IndexProgress>();
        var indexer = new Indexer(new CorpusFolder(corpus.CorpusPath, new CorpusOptions()), corpus.IndexPath, IndexOptions.Standard);
        var summary = indexer.Update(rebuild: false, new Listener(told.Add), CancellationToken.None);

        Assert.Equal((count, count, 1), (summary.Reports, summary.Passages, summary.FilesRead));
        Assert.True(told.Count > 2);
        Assert.Equal(told.Select(p => p.Share).Order(), told.Select(p => p.Share));
        Assert.Equal((0, 1, 1), (told[0].Done, told[^1].Done, told[^1].Share));
        using var index = ReportIndex.Open(corpus.IndexPath, IndexOptions.Standard);
        var names = index.Reports.Select(report => report.Id.Value).ToList();
        Assert.Equal(count, names.Distinct().Count());
        Assert.Contains($"{names.MinBy(name => name.Length)}-{count}", names);
    }

    private sealed class Listener(Action<IndexProgress> tell) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => tell(value);
    }
}
