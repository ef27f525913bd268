using ReportSearch.Corpus.Reading;

namespace ReportSearch.Tests.Index;

public sealed class StoredReportTests
{
    private static readonly string Long = string.Concat(Enumerable.Range(1, 60).Select(i => $"第{i}座大桥建成通车，两岸往来更加方便。"));

    [Fact]
    public void Every_report_comes_back_as_it_was_read()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Write("c.md", SmallCorpus.Report(
            "荆州市", 2024, "## 一、交通", Long, "## 二、民生", "### （一）住房", Long.Replace("。", "。 ", StringComparison.Ordinal), "新建住房三千套。"));
        using var index = corpus.Open();
        var folder = new CorpusFolder(corpus.CorpusPath, new CorpusOptions());
        foreach (var report in folder.Scan().SelectMany(file => folder.Read(file).Reports))
        {
            var header = index.Find(report.Id)!;
            Assert.Equal((report.Title, report.Source, report.ContentHash), (header.Title, header.Source, header.ContentHash));
            var body = index.Body(report.Id)!;
            Assert.Equivalent(report.Paragraphs, body.Paragraphs, strict: true);
            Assert.Equivalent(report.Sections, body.Sections, strict: true);
            foreach (var passage in index.Passages(report.Id))
            {
                var paragraph = report.Paragraphs[passage.Ordinal - 1];
                Assert.Equal(passage.Range.Of(paragraph.Text).ToString(), passage.Text);
                Assert.Equal(paragraph.Headings, passage.Headings);
                Assert.Equal((report.Id, paragraph.Id), (passage.Id.Report, passage.Id.Paragraph));
                Assert.Equal(passage.Text, index.Passage(passage.Id)!.Text);
            }
        }
    }

    [Fact]
    public void Groups_tell_places_years_and_kinds_of_the_reports_that_are_there()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        using (corpus.Open()) { }
        corpus.Delete("a/襄阳2023.md");
        using var index = corpus.Open();
        Assert.Equal(
            index.Reports.Select(r => (r.Place, r.Year, r.Kind, 1)).OrderBy(g => g.Place!.Code, StringComparer.Ordinal),
            index.Groups.Select(g => (g.Place, g.Year, g.Kind, g.Reports)).OrderBy(g => g.Place!.Code, StringComparer.Ordinal));
        Assert.Equal(2, index.ReportCount);
    }
}
