using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Writing;

/// <summary>A promise and what came of it, over invented reports of four years.</summary>
public sealed class CommitmentWriterTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    public CommitmentWriterTests()
    {
        corpus.Write("a/2020.md", SmallCorpus.Report("襄阳市", 2020,
            "今年的主要预期目标是：地区生产总值增长7%左右，城镇新增就业3万人以上。",
            "今年，把乡村夜校试点扩大到全市40%的村，再取消和下放审批事项50项以上，五年内取消渡船过江费。",
            "今年，再解决6万山区群众的饮水困难问题。"));
        corpus.Write("a/2021.md", SmallCorpus.Report("襄阳市", 2021,
            "去年，地区生产总值增长7.4%，城镇新增就业3.6万人。318个村开办乡村夜校试点，1.2万人报名，覆盖面扩大到55%以上。各部门全年取消和下放67项审批事项。6.6万山区群众饮水困难问题得到解决。",
            "今年，我们将办好汉水龙舟会。"));
        corpus.Write("a/2022.md", SmallCorpus.Report("襄阳市", 2022,
            "去年，我们成功举办汉水龙舟会、古城灯会。",
            "今年在全市彻底取消渡船过江费，群众过江不再花钱。"));
    }

    [Theory]
    [InlineData("襄阳2020年提出城镇新增就业3万人以上，最后完成了多少？", "3万人以上", "3.6万人")]
    [InlineData("襄阳2020年要把乡村夜校试点扩到40%的村，年底覆盖到多少了？", "40%", "55%以上")]
    [InlineData("襄阳2020年说再取消下放审批事项50项，实际取消了多少项？", "50项以上", "67项")]
    [InlineData("襄阳2020年承诺再解决6万山区群众饮水困难，做到了吗？", "6万山区群众", "6.6万")]
    [InlineData("襄阳2020年经济增长目标7%左右，实际呢？", "7%左右", "7.4%")]
    public void The_figure_reached_stands_beside_the_one_promised_each_with_its_report(string question, string promised, string reached)
    {
        var answer = Ask(question);
        Assert.False(answer.Refused, answer.Text);
        Assert.Contains(promised, answer.Text, StringComparison.Ordinal);
        Assert.Contains(reached, answer.Text, StringComparison.Ordinal);
        Assert.Contains("襄阳市2020年报告提出：", answer.Text, StringComparison.Ordinal);
        Assert.Contains("襄阳市2021年报告：", answer.Text, StringComparison.Ordinal);
        Assert.InRange(answer.Text.Length, 1, 120);
    }

    [Fact]
    public void A_deed_done_is_told_by_the_report_that_tells_it()
    {
        var answer = Ask("襄阳2021年说要办好汉水龙舟会，后来办成了吗？");
        Assert.Contains("成功举办汉水龙舟会", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("没有提到", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_it_is_asked_when_the_words_tell_a_time() =>
        Assert.Contains("今年在全市彻底取消渡船过江费", Ask("襄阳2020年提出五年内取消渡船过江费，后来哪年彻底取消的？").Text, StringComparison.Ordinal);

    [Fact]
    public void What_no_later_report_tells_is_told_as_silence_and_never_as_missed()
    {
        corpus.Write("a/2019.md", SmallCorpus.Report("襄阳市", 2019, "今年，新建竹编工艺馆3座。", "今年，改造电影放映站20个。"));
        var answer = Ask("襄阳2019年承诺新建竹编工艺馆3座，兑现了吗？");
        Assert.Contains("3座", answer.Text, StringComparison.Ordinal);
        Assert.Contains("后来的报告没有提到", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("未完成", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("襄阳2020年说审批事项取消50项，结果取消了多少项？")]
    [InlineData("襄阳2020年想把物价控制在3%，实际呢？")]
    [InlineData("襄阳2020年要淘汰黄标车，完成任务没有？")]
    [InlineData("襄阳2020年决定用三年改造老街，三年后结果如何？")]
    public void A_plan_asked_after_with_its_result_is_a_question_for_a_promise(string question) =>
        Assert.Equal(QuestionKind.Commitment, Ask(question).Question.Kind);

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
