using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers;

/// <summary>A target that a later invented report tells again, with what became of it.</summary>
public sealed class RecalledTargetTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    public RecalledTargetTests() => corpus.Write("a/2020.md", SmallCorpus.Report("襄阳市", 2020, "今年，运河货运量增长9%以上，茶园扩种面积增长6%。", "今年，修好古城墙。"));

    [Theory]
    [InlineData("去年，全市没有实现年初确定的运河货运量增长9%的目标。", "未完成")]
    [InlineData("去年，全市未能完成年初提出的运河货运量增长9%的任务。", "未完成")]
    [InlineData("去年，全市实现了年初确定的运河货运量增长9%的目标。", "已完成")]
    public void Words_that_say_whether_it_was_reached_decide(string recalled, string status)
    {
        corpus.Write("a/2021.md", SmallCorpus.Report("襄阳市", 2021, recalled, "今年，办好庙会。"));
        var answer = Ask("襄阳2020年运河货运量增长9%的目标完成了没有？");
        Assert.Contains("襄阳市2021年报告：", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith($"结果：{status}", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_decides_nothing()
    {
        corpus.Write("a/2021.md", SmallCorpus.Report("襄阳市", 2021, "去年，古城墙修缮一新。", "今年，办好庙会。"));
        Assert.DoesNotContain("结果：", Ask("襄阳2020年运河货运量增长9%的目标完成了没有？").Text, StringComparison.Ordinal);
    }

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
