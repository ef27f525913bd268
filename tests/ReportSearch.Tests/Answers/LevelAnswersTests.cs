using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers;

/// <summary>A level asked for is never answered with a growth rate, nor the other way round.</summary>
public sealed class LevelAnswersTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    public LevelAnswersTests()
    {
        corpus.Write("a.md", SmallCorpus.Report("随州市", 2025, "2024年，地区生产总值增长5.2%，居民人均可支配收入达到3.1万元、增长4.2%。"));
        corpus.Write("b.md", SmallCorpus.Report("荆州市", 2025, "2024年，地区生产总值达到3400亿元、增长6.1%，居民人均可支配收入增长6.5%。"));
        corpus.Write("c.md", SmallCorpus.Report("黄石市", 2025, "2024年，居民人均可支配收入达到3.6万元、增长3.9%，汉绣产业增加值增长8%。"));
    }

    [Theory]
    [InlineData("2024年随州GDP是多少亿元？")]
    [InlineData("随州2024年GDP总量是多少？")]
    public void A_growth_rate_stands_in_for_no_level_but_is_told_as_the_nearest(string question)
    {
        var answer = Ask(question);
        Assert.True(answer.Refused, answer.Text);
        Assert.Contains("没有写明数值，只写了变化：地区生产总值增长5.2%", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_places_the_one_that_tells_no_level_is_said_to_tell_the_change_alone_and_no_difference_is_worked_out()
    {
        var answer = Ask("随州和荆州2024年居民人均可支配收入哪个高？");
        Assert.Contains("3.1万元", answer.Text, StringComparison.Ordinal);
        Assert.Contains("荆州市2025年报告没有写明数值，只写了变化：", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("相差", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Withheld);
    }

    [Theory]
    [InlineData("2024年居民人均可支配收入最高的是哪个市？", "2份报告写明，最高的是黄石市2025年报告")]
    [InlineData("2024年居民人均可支配收入增速最快的是哪个市？", "最高的是荆州市2025年报告")]
    public void The_highest_is_the_greatest_level_and_the_fastest_the_greatest_growth(string question, string told) =>
        Assert.Contains(told, Ask(question).Text, StringComparison.Ordinal);

    [Fact]
    public void A_share_asked_for_is_not_answered_with_growth() =>
        Assert.True(Ask("黄石2024年汉绣产业增加值占GDP比重是多少？").Refused);

    [Fact]
    public void A_growth_rate_asked_for_is_told_as_it_is() =>
        Assert.Contains("增长6.1%", Ask("荆州2024年GDP增速是多少？").Text, StringComparison.Ordinal);

    [Fact]
    public void A_years_figure_is_never_that_of_another_year()
    {
        corpus.Write("d.md", SmallCorpus.Report("宜昌市", 2025, "今年的主要预期目标是：地区生产总值增长5%以上，一般公共预算收入增长3%。"));
        Assert.True(Ask("宜昌2024年一般公共预算收入").Refused);
    }

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
