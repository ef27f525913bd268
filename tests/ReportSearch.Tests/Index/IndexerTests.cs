using ReportSearch.Corpus.Reading;
using ReportSearch.Engine;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Index;

public sealed class IndexerTests
{
    [Fact]
    public void A_later_piece_of_a_long_paragraph_knows_what_stands_before_it()
    {
        using var corpus = new SmallCorpus();
        var sentences = string.Concat(Enumerable.Range(1, 40).Select(i => $"过去的一年，我们走过了不平凡的第{i}段历程。"));
        corpus.Write("long.md", SmallCorpus.Report("荆州市", 2024, sentences));
        using var index = corpus.Open();

        var pieces = index.Passages(index.Reports.Single(r => r.Source == "long.md").Id).Where(p => sentences.Contains(p.Text, StringComparison.Ordinal)).ToList();

        Assert.True(pieces.Count > 2);
        Assert.Equal("", pieces[0].Lead);
        Assert.All(pieces, piece => Assert.StartsWith(piece.Lead + piece.Text, sentences, StringComparison.Ordinal));
        Assert.All(pieces, piece => Assert.Equal(piece.Lead, piece.Context.Lead));
    }

    [Fact]
    public void A_second_update_reads_nothing_and_keeps_every_id()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        var first = corpus.Update();
        var before = PassageIds(corpus);

        var second = corpus.Update();

        Assert.Equal(3, first.FilesRead);
        Assert.Equal(0, second.FilesRead);
        Assert.Equal(3, second.Reports);
        Assert.Equal(before, PassageIds(corpus));
    }

    [Fact]
    public void Rebuilding_gives_the_same_ids()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Update();
        var before = PassageIds(corpus);
        corpus.Update(rebuild: true);
        Assert.Equal(before, PassageIds(corpus));
    }

    [Fact]
    public void A_changed_file_is_read_again_and_its_old_words_are_gone()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Update();
        corpus.Write("b/宜昌2024.md", SmallCorpus.Report("宜昌市", 2024, "今年新建充电桩八千个，其中高速服务区充电桩六百个。"));

        var summary = corpus.Update();

        Assert.Equal(1, summary.FilesRead);
        using var index = ReportIndex.Open(corpus.IndexPath, IndexOptions.Standard);
        var texts = index.Reports.SelectMany(r => index.Passages(r.Id)).Select(p => p.Text).ToList();
        Assert.Contains(texts, t => t.Contains("充电桩", StringComparison.Ordinal));
        Assert.DoesNotContain(texts, t => t.Contains("森林覆盖率", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deleted_file_leaves_the_index_and_an_open_reader_keeps_its_commit()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        using var held = corpus.Open();
        corpus.Delete("b/宜昌2024.md");

        var summary = corpus.Update();

        Assert.Equal(1, summary.FilesRemoved);
        Assert.Equal(2, summary.Reports);
        Assert.Equal(3, held.Reports.Count);
        Assert.NotEmpty(held.Passages(held.Reports[^1].Id));
    }

    [Fact]
    public void A_broken_file_is_named_with_its_reason_and_the_others_are_indexed()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Write("empty.txt", "");
        corpus.Write("broken.docx", "this is no zip archive");

        var summary = corpus.Update();

        Assert.Equal(3, summary.Reports);
        Assert.Equal(["broken.docx", "empty.txt"], summary.Skipped.Select(s => s.Source));
        Assert.All(summary.Skipped, s => Assert.DoesNotContain('\n', s.Reason));
        Assert.Equal(2, corpus.Update().Skipped.Count);
    }

    [Fact]
    public void Two_reports_of_one_place_year_and_kind_get_ids_that_adding_a_third_does_not_change()
    {
        using var corpus = new SmallCorpus();
        corpus.Write("m.md", SmallCorpus.Report("襄阳市", 2024, "第一份报告谈到新建医院五所，床位一千二百张。"));
        corpus.Write("n.md", SmallCorpus.Report("襄阳市", 2024, "第二份报告谈到新建学校七所，学位六千个。"));
        corpus.Update();
        var before = Ids(corpus);
        corpus.Write("a.md", SmallCorpus.Report("襄阳市", 2024, "第三份报告谈到新建公园九个，绿道三十公里。"));
        corpus.Update();
        var after = Ids(corpus);
        Assert.Equal(before["m.md"], after["m.md"]);
        Assert.Equal(before["n.md"], after["n.md"]);
        Assert.Equal(3, after.Values.Distinct().Count());
    }

    [Fact]
    public void A_number_sign_in_a_file_name_costs_no_report_its_id()
    {
        using var corpus = new SmallCorpus();
        corpus.Write("m#1.md", SmallCorpus.Report("襄阳市", 2024, "第一份报告谈到新建医院五所，床位一千二百张。"));
        corpus.Update();
        var before = Ids(corpus);
        corpus.Write("a.md", SmallCorpus.Report("襄阳市", 2024, "第二份报告谈到新建学校七所，学位六千个。"));
        corpus.Update();
        Assert.Equal(before["m#1.md"], Ids(corpus)["m#1.md"]);
        Assert.Equal(2, Ids(corpus).Values.Distinct().Count());
    }

    [Fact]
    public void A_file_over_the_limit_is_read_once_the_limit_is_raised()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        var small = new CorpusOptions(MaxFileBytes: 10);
        Assert.Equal((0, 3), (corpus.Update(options: small).Reports, corpus.Update(options: small).Skipped.Count));
        Assert.Equal(0, corpus.Update(options: small).FilesRead);
        Assert.Equal(3, corpus.Update().Reports);
    }

    [Fact]
    public void A_file_with_broken_content_is_not_read_again_until_it_changes()
    {
        using var corpus = new SmallCorpus();
        corpus.Write("broken.docx", "this is no zip archive");
        Assert.Equal(1, corpus.Update().FilesRead);
        Assert.Equal(0, corpus.Update().FilesRead);
    }

    [Fact]
    public void A_row_that_is_mended_joins_the_others_and_they_keep_their_ids()
    {
        const string Good = """{"id": "1", "place": "襄阳市", "year": 2024, "text": "今年新建医院五所，床位一千二百张。"}""";
        using var corpus = new SmallCorpus();
        corpus.Write("rows.jsonl", Good + "\n{\"id\": \n");
        Assert.Single(corpus.Update().Skipped);
        var before = Ids(corpus);

        corpus.Write("rows.jsonl", Good + "\n" + Good.Replace("\"1\"", "\"2\"", StringComparison.Ordinal));
        Assert.Empty(corpus.Update().Skipped);

        Assert.Equal(["rows.jsonl#1", "rows.jsonl#2"], Ids(corpus).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(before["rows.jsonl#1"], Ids(corpus)["rows.jsonl#1"]);
    }

    [Fact]
    public void A_renamed_file_is_there_under_its_new_name_alone_and_its_paragraphs_keep_their_ids()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Update();
        var before = PassageIds(corpus);
        File.Move(Path.Combine(corpus.CorpusPath, "b/宜昌2024.md"), Path.Combine(corpus.CorpusPath, "b/新名.md"));

        var summary = corpus.Update();

        Assert.Equal((1, 1, 3), (summary.FilesRead, summary.FilesRemoved, summary.Reports));
        Assert.Contains("b/新名.md", Ids(corpus).Keys);
        Assert.DoesNotContain("b/宜昌2024.md", Ids(corpus).Keys);
        Assert.Equal(before.Order(StringComparer.Ordinal), PassageIds(corpus).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_stop_at_the_first_file_leaves_the_index_as_it_was()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        using var stop = new CancellationTokenSource();
        var indexer = new Indexer(new CorpusFolder(corpus.CorpusPath, new CorpusOptions()), corpus.IndexPath, IndexOptions.Standard);
        Assert.ThrowsAny<OperationCanceledException>(() => indexer.Update(false, new Stopping(stop), stop.Token));
        Assert.Throws<IndexMissingException>(() => ReportIndex.Open(corpus.IndexPath, IndexOptions.Standard));
    }

    [Fact]
    public void An_index_that_is_not_there_is_told_apart_from_an_empty_one()
    {
        using var corpus = new SmallCorpus();
        Assert.Throws<IndexMissingException>(() => ReportIndex.Open(corpus.IndexPath, IndexOptions.Standard));
        corpus.Update();
        using var index = ReportIndex.Open(corpus.IndexPath, IndexOptions.Standard);
        Assert.Empty(index.Reports);
    }

    private static Dictionary<string, string> Ids(SmallCorpus corpus)
    {
        using var index = ReportIndex.Open(corpus.IndexPath, IndexOptions.Standard);
        return index.Reports.ToDictionary(r => r.Source, r => r.Id.Value);
    }

    private static List<string> PassageIds(SmallCorpus corpus)
    {
        using var index = ReportIndex.Open(corpus.IndexPath, IndexOptions.Standard);
        return [.. index.Reports.SelectMany(r => index.Passages(r.Id)).Select(p => p.Id.ToString())];
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => stop.Cancel();
    }
}
