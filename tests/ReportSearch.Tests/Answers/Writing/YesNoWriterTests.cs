using ReportSearch.Answers;
using ReportSearch.Answers.Writing;
using ReportSearch.Facts.Statements;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Writing;

public sealed class YesNoWriterTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    public YesNoWriterTests() => corpus.Write("a.md", SmallCorpus.Report("襄阳市", 2024,
        "去年，全市地区生产总值增长5.4%，粮食总产量96.4亿斤。", "社会消费品零售总额下降1.2%。", "游船接待量保持全省第3位。", "今年地区生产总值增长7%左右。"));

    [Theory]
    [InlineData("襄阳2023年GDP增速超过5%了吗？", "是。", "5.4%")]
    [InlineData("襄阳2023年GDP增速超过6%了吗？", "不是。", "5.4%")]
    [InlineData("襄阳2023年粮食总产量是否低于100亿斤？", "是。", "96.4亿斤")]
    [InlineData("襄阳2023年社会消费品零售总额是不是负增长？", "是。", "下降1.2%")]
    [InlineData("襄阳2023年地区生产总值是不是负增长？", "不是。", "5.4%")]
    [InlineData("襄阳游船接待量是全省第一吗？", "不是。", "第3位")]
    public void Figures_ranks_and_signs_decide_and_the_deciding_words_are_quoted(string question, string verdict, string words)
    {
        var text = Ask(question).Text;
        Assert.StartsWith($"{verdict}襄阳市2024年报告：", text, StringComparison.Ordinal);
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("增速超过5%吗", "增长5.2%", true)]
    [InlineData("增速是不是不低于5%", "增长5%", true)]
    [InlineData("增速是不是不高于5%", "增长5.2%", false)]
    [InlineData("增速是不是没有超过5%", "增长5.2%", false)]
    [InlineData("增速不到5%吗", "增长5%", false)]
    [InlineData("增速超过6%吗", "增长5%以上", null)]
    [InlineData("增速超过4%吗", "增长5%以上", true)]
    [InlineData("增速低于5%吗", "增长5%以上", false)]
    [InlineData("增速低于5%吗", "增长6%以内", null)]
    [InlineData("增速超过5.5%吗", "增长5%至6%", null)]
    [InlineData("增速是不是下降了", "增长5.2%", null)]
    [InlineData("是不是没有下降", "增长5.2%", null)]
    [InlineData("排进全省前三吗", "增长5%，居全省第2位", true)]
    [InlineData("是全国第一吗", "增长5%，居全省第1位", null)]
    [InlineData("第一产业是不是负增长", "第一产业增长3.1%", false)]
    [InlineData("落户限制有没有放开", "取消落户限制", null)]
    [InlineData("目标完成了吗", "没有完成年初目标", false)]
    public void What_the_words_leave_open_is_left_open(string asked, string said, bool? isSo) =>
        Assert.Equal(isSo, YesNoWriter.Verdict(asked, said, StatementReader.Read(said, new StatementContext(2024, ["过去一年工作回顾"], 0.1)) is [var figure, ..] ? figure : null));

    [Fact]
    public void What_is_not_said_is_neither_yes_nor_no()
    {
        var answer = Ask("襄阳有没有开通星际航线？");
        Assert.True(answer.Refused);
        Assert.DoesNotContain("是。", answer.Text, StringComparison.Ordinal);
    }

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }

    public void Dispose() => corpus.Dispose();
}
