using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers;

/// <summary>Figures of known indicators: one, some side by side, and year by year.</summary>
public sealed class FigureAnswersTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    public FigureAnswersTests()
    {
        corpus.Write("a/2022.md", SmallCorpus.Report("随州市", 2022,
            "今年的主要预期目标是：地区生产总值增长7%左右。", "2021年，地区生产总值增长8.1%，粮食产量达到31亿斤。"));
        corpus.Write("a/2023.md", SmallCorpus.Report("随州市", 2023,
            "今年的主要预期目标是：地区生产总值增长6%左右，财政收入增长5%。", "过去五年，地区生产总值年均增长6.9%。",
            "2022年，地区生产总值增长4.6%，财政收入增长3.2%。"));
        corpus.Write("a/2025.md", SmallCorpus.Report("随州市", 2025,
            "今年的主要预期目标是：地区生产总值增长5.5%左右，城镇新增就业3万人。", "2024年，地区生产总值增长5.2%，粮食产量达到150万吨。"));
        corpus.Write("b/2025.md", SmallCorpus.Report("荆州市", 2025,
            "今年的主要预期目标是：地区生产总值增长6.5%左右，城镇新增就业36000人。", "2024年，地区生产总值增长6.1%。"));
    }

    [Fact]
    public void A_question_that_leaves_open_whether_plan_or_result_is_meant_is_told_both()
    {
        var answer = Ask("随州2022年GDP增速是多少？");
        Assert.Contains("随州市2023年报告：地区生产总值增长4.6%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("随州市2022年报告提出：地区生产总值增长7%左右", answer.Text, StringComparison.Ordinal);
        Assert.InRange(answer.Text.Length, 1, 120);
    }

    [Theory]
    [InlineData("随州2022年GDP增长目标是多少？", "7%左右", "4.6%")]
    [InlineData("随州2022年GDP实际增长多少？", "4.6%", "7%左右")]
    [InlineData("随州2022年GDP增长的结果是多少？", "4.6%", "7%左右")]
    public void A_plan_is_never_told_for_a_result_nor_a_result_for_a_plan(string question, string figure, string other)
    {
        var answer = Ask(question);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_right_before_an_indicator_narrow_it_so_that_the_indicator_alone_is_no_answer()
    {
        var answer = Ask("随州2022年文旅产业财政收入增长多少？");
        Assert.DoesNotContain("随州市2022年报告提出", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("随州和荆州2025年GDP增长目标哪个高？", "荆州市高于随州市，相差1个百分点")]
    [InlineData("随州和荆州2025年城镇新增就业目标分别是多少？", "荆州市多于随州市，相差6000人")]
    [InlineData("随州2022年和2023年GDP增长目标分别是多少？", "2022年高于2023年，相差1个百分点")]
    public void How_far_two_figures_are_apart_is_worked_out_in_the_finer_unit(string question, string difference)
    {
        var answer = Ask(question);
        Assert.Contains(difference, answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Withheld);
        Assert.Equal(2, answer.Table!.Rows.Count);
        Assert.All(answer.Table.Rows, row => Assert.NotNull(row[1].Citation));
    }

    [Fact]
    public void What_is_said_laid_side_by_side_and_worked_out_comes_from_the_same_figures()
    {
        corpus.Write("c/2025.md", SmallCorpus.Report("黄石市", 2025, "今年的预期目标包括：生产总值的增速定在4.5%左右；工业方面，技改投资增幅为7%。"));
        var answer = Ask("随州和黄石2025年GDP增速目标哪个高？");
        Assert.Contains("随州市高于黄石市，相差1个百分点", answer.Text, StringComparison.Ordinal);
        Assert.All(answer.Table!.Rows, row => Assert.NotNull(row[1].Citation));
    }

    [Fact]
    public void A_trend_has_a_figure_of_each_years_own_and_says_the_gaps()
    {
        var answer = Ask("随州2021年到2024年GDP增速的走势");
        Assert.Matches(@"2021年：.*8\.1%.*；2022年：.*4\.6%.*；2023年：没有找到；2024年：.*5\.2%", answer.Text);
        Assert.DoesNotContain("年均", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Withheld);
        Assert.Equal(["2021年", "2022年", "2023年", "2024年"], answer.Table!.Rows.Select(row => row[0].Text));
        Assert.Equal((2021, 2024), (answer.Chart!.From, answer.Chart.To));
        Assert.Equal("随州市：2021年高于2024年，相差2.9个百分点", answer.Details);
    }

    [Fact]
    public void Grain_in_another_unit_of_weight_fills_the_year_and_is_not_subtracted()
    {
        var answer = Ask("随州2021年和2024年粮食产量分别是多少亿斤？");
        Assert.Contains("31亿斤", answer.Text, StringComparison.Ordinal);
        Assert.Contains("150万吨", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("相差", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_two_of_a_ranking_are_told_in_order()
    {
        var answer = Ask("各市2025年GDP增长目标前两名是哪些？");
        Assert.Matches(@"最高的依次是荆州市.*6\.5%.*；随州市.*5\.5%", answer.Text);
    }

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
