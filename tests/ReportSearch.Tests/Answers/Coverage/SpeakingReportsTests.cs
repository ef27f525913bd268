using ReportSearch.Answers;
using ReportSearch.Answers.Coverage;
using ReportSearch.Corpus.Reading;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;
using ReportSearch.Tests.Index;
using ReportSearch.Text;

namespace ReportSearch.Tests.Answers.Coverage;

/// <summary>Which reports speak of something is what a scan of every passage of every report finds.</summary>
public sealed class SpeakingReportsTests : IDisposable
{
    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();

    [Theory]
    [InlineData("哪些报告提到了长江岸线？", 3, 1, "说到“长江岸线”")]
    [InlineData("2024年哪些市提到汉江生态驿站", 2, 1, "说到“汉江生态驿站”")]
    [InlineData("哪些城市写到了“物流枢纽”", 3, 1, "说到“物流枢纽”")]
    [InlineData("哪些市提到了口袋公园？", 3, 2, "写明“口袋公园”的数值")]
    [InlineData("有几个市说到了森林覆盖率？", 3, 1, "写明“森林覆盖率”的数值")]
    [InlineData("2024年哪些市说到了城镇新增就业目标？", 2, 2, "写明“城镇新增就业”的目标")]
    public void A_question_for_the_reports_that_speak_is_answered_by_counts_and_a_quote_of_each(string question, int searched, int speaking, string told)
    {
        using var index = corpus.Open();
        var answer = new QuestionAnswerer(index).Ask(question);
        Assert.False(answer.Refused, answer.Text);
        Assert.Equal((searched, speaking), (answer.Coverage!.Searched, answer.Coverage.Speaking.Count));
        Assert.StartsWith($"查了{searched}份报告，{speaking}份{told}，{searched - speaking}份没有{told[..2]}", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Withheld);
        Assert.Equal(speaking, answer.Citations.Count);
    }

    [Theory]
    [InlineData("云雾茶博览会")]
    [InlineData("荆州")]
    [InlineData("1998年抗洪")]
    [InlineData("“十五五”规划")]
    public void What_no_report_speaks_of_is_refused_with_how_many_were_searched(string thing)
    {
        using var index = corpus.Open();
        var answer = new QuestionAnswerer(index).Ask($"哪些市提到了{thing}？");
        Assert.True(answer.Refused);
        Assert.Equal(3, answer.Coverage!.Silent.Count);
        Assert.Contains($"查了3份报告，都没有说到{(thing[0] == '“' ? thing : $"“{thing}”")}", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_for_the_reports_that_do_not_speak_names_those()
    {
        using var index = corpus.Open();
        Assert.EndsWith("没有说到的报告涉及：襄阳市2023、2024年。", new QuestionAnswerer(index).Ask("哪些市没有提到长江岸线？").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("哪些市提到了粮食总产量保险试点？")]
    [InlineData("哪些市提到了粮食总产量和城镇新增就业？")]
    [InlineData("哪些市提到了汉江的生态驿站？")]
    public void What_is_more_than_a_name_is_not_counted_by_a_part_of_it(string question)
    {
        using var index = corpus.Open();
        var answer = new QuestionAnswerer(index).Ask(question);
        Assert.True(answer.Coverage is null or { Speaking.Count: 0 }, answer.Text);
    }

    [Theory]
    [InlineData("口袋公园")]
    [InlineData("去年")]
    [InlineData("预期目标")]
    public void Words_are_found_where_a_scan_finds_them(string words)
    {
        using var index = corpus.Open();
        AssertAsScanned(index, words);
    }

    [Fact]
    [Trait("Length", "long")]
    public void Words_and_indicators_of_the_real_reports_are_found_where_a_scan_finds_them()
    {
        var folder = Directory.CreateTempSubdirectory("reports-coverage-").FullName;
        try
        {
            new Indexer(new CorpusFolder(SharedData.Folder("corpus"), new CorpusOptions()), folder, IndexOptions.Standard).Update(false, null, CancellationToken.None);
            using var index = ReportIndex.Open(folder, IndexOptions.Standard);
            foreach (var words in (string[])["低空经济", "乡镇企业", "发展", "就业", "社会主义", "口袋公园", "人工智能"]) AssertAsScanned(index, words);
            foreach (var name in (string[])["地区生产总值", "粮食产量", "城镇新增就业"])
            {
                var indicator = IndicatorCatalog.Default.Find(name)!;
                var scanned = index.Reports.Where(r => index.Passages(r.Id).Any(p => SpeakingReports.Stated(p, indicator, null, []).Any())).Select(r => r.Id);
                Assert.Equal(scanned, new SpeakingReports(index).Of(indicator, null, [], index.Reports).Select(c => c.Passage.Report.Id));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose() => corpus.Dispose();

    private static void AssertAsScanned(ReportIndex index, string words)
    {
        var speaking = new SpeakingReports(index);
        var names = speaking.Names(words);
        var scanned = index.Reports
            .Where(r => index.Passages(r.Id).Any(p => names.Any(name => TextFolder.Fold(p.Text).Text.Contains(name, StringComparison.Ordinal))))
            .Select(r => r.Id).ToList();
        Assert.Equal(scanned, speaking.Of(words, index.Reports).Select(c => c.Passage.Report.Id));
    }
}
