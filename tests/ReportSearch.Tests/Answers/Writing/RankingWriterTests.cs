using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Writing;

/// <summary>The most and the least: over places, over the years of one place, of known indicators and of other things.</summary>
public sealed class RankingWriterTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    public RankingWriterTests()
    {
        corpus.Write("a/2023.md", SmallCorpus.Report("随州市", 2023,
            "今年的主要预期目标是：地区生产总值增长9%左右。", "2022年，地区生产总值增长4.6%，绿道总里程达到210公里。"));
        corpus.Write("a/2024.md", SmallCorpus.Report("随州市", 2024,
            "今年的主要预期目标是：地区生产总值增长6%左右。", "2023年，地区生产总值增长6.4%，绿道总里程达到260公里。"));
        corpus.Write("b/2024.md", SmallCorpus.Report("荆州市", 2024,
            "今年的主要预期目标是：地区生产总值增长7%左右。", "2023年，地区生产总值增长5.1%。绿道建设提速，新建绿道80公里，绿道总里程达到310公里，设置驿站900个。"));
    }

    [Fact]
    public void Places_are_ranked_by_results_of_the_year_and_not_by_plans_of_that_year()
    {
        var answer = Ask("各市2023年GDP增速最高的是哪个市？");
        Assert.StartsWith("2份报告写明，最高的是随州市2024年报告：地区生产总值增长6.4%", answer.Text, StringComparison.Ordinal);
        Assert.StartsWith("荆州市2024年报告：地区生产总值增长5.1%", answer.Details, StringComparison.Ordinal);
        Assert.Equal(["6.4%", "5.1%"], answer.Table!.Rows.Select(row => row[1].Text));
        Assert.NotNull(answer.Chart);
    }

    [Fact]
    public void The_year_of_one_place_is_told_by_its_results_alone()
    {
        var answer = Ask("随州哪年的GDP增速最高？");
        Assert.Contains("最高的是：\n2023年：地区生产总值增长6.4%", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("9%左右", answer.Text + answer.Details, StringComparison.Ordinal);
        Assert.Empty(answer.Withheld);
    }

    [Fact]
    public void What_is_no_indicator_is_ranked_by_figures_that_its_words_name_in_one_unit()
    {
        var answer = Ask("各市2023年绿道总里程最长的是哪个市？");
        Assert.Matches(@"最高的是荆州市2024年报告：.*310公里\[1\]", answer.Text);
        Assert.Contains("260公里", answer.Details, StringComparison.Ordinal);
        Assert.DoesNotContain("900个", answer.Text, StringComparison.Ordinal);
    }

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
