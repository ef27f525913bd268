using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers;

public sealed class QuestionAnswererTests : IDisposable
{
    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();

    [Theory]
    [InlineData("襄阳2024年GDP增长目标是多少？", "6.2%左右")]
    [InlineData("襄阳2023年GDP增长目标是多少？", "7.5%左右")]
    [InlineData("宜昌市2024年GDP增长目标是多少？", "7%以上")]
    [InlineData("襄阳2023年粮食产量实际达到多少？", "96.4亿斤")]
    [InlineData("襄陽市2024年城鎮新增就業目標是多少？", "4.1万人以上")]
    [InlineData("宜昌森林覆盖率多少", "66.8%")]
    public void A_figure_is_answered_from_the_report_of_its_place_and_year(string question, string figure)
    {
        var answer = Ask(question);
        Assert.False(answer.Refused, answer.Text);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
        Assert.InRange(answer.Text.Length, 1, 120);
        Assert.Contains(answer.Citations, c => c.Quote.Contains(figure, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_quotation_equals_its_passage_at_its_range_and_has_a_marker()
    {
        foreach (var question in (string[])["襄阳2024年CPI目标", "襄阳和宜昌2024年GDP增长目标分别是多少", "襄阳今年开工哪些项目"])
        {
            var answer = Ask(question);
            Assert.NotEmpty(answer.Citations);
            for (var i = 0; i < answer.Citations.Count; i++)
            {
                var citation = answer.Citations[i];
                Assert.Contains(citation.Quote, File.ReadAllText(Path.Combine(corpus.CorpusPath, citation.Passage.Report.Source)), StringComparison.Ordinal);
                Assert.Contains($"[{i + 1}]", answer.Text, StringComparison.Ordinal);
                Assert.Contains(citation.Quote, answer.Text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_comparison_has_a_line_for_each_place()
    {
        var answer = Ask("襄阳和宜昌2024年GDP增长目标分别是多少？");
        Assert.Contains("6.2%左右", answer.Text, StringComparison.Ordinal);
        Assert.Contains("7%以上", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, answer.Citations.Count);
    }

    [Fact]
    public void A_list_is_given_whole()
    {
        var answer = Ask("襄阳2024年要开工建设哪些项目？");
        foreach (var member in (string[])["汉江生态驿站", "樊城物流枢纽", "古隆中旅游环线"])
            Assert.Contains(member, answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("武汉2024年GDP增长目标是多少？", "武汉市")]
    [InlineData("襄阳2019年GDP增长目标是多少？", "2023、2024")]
    [InlineData("宜昌2024年城镇调查失业率目标是多少？", "城镇调查失业率")]
    [InlineData("襄阳机场什么时候通航？", "没有找到")]
    public void What_the_reports_do_not_tell_is_refused_and_what_is_missing_is_said(string question, string missing)
    {
        var answer = Ask(question);
        Assert.True(answer.Refused, answer.Text);
        Assert.Contains(missing, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_taken_for_granted_that_no_report_holds_is_denied()
    {
        var answer = Ask("为什么襄阳把2024年GDP增长目标定在3.3%？");
        Assert.True(answer.Refused, answer.Text);
        Assert.Contains("3.3%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("6.2%", answer.Text, StringComparison.Ordinal);
    }

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
