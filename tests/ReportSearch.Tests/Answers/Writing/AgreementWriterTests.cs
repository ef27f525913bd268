using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Writing;

/// <summary>Two invented reports of one year held against one another.</summary>
public sealed class AgreementWriterTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    public AgreementWriterTests()
    {
        corpus.Write("a/报告.md", SmallCorpus.Report("襄阳市", 2024, "今年，打通断头路12条，改造菜市场9个。", "今年，种植行道树5万株。"));
        corpus.Write("a/计划.md", SmallCorpus.Report("襄阳市", 2024, "2024年打通断头路3条，改造菜市场9个。", "2024年举办读书会。")
            .Replace("kind: 政府工作报告", "kind: 计划报告", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("襄阳2024年打通断头路的条数，计划报告和政府工作报告对得上吗？", "12条", "3条", "两处不一致")]
    [InlineData("襄阳2024年改造菜市场的个数，计划报告和政府工作报告说的是否一样？", "9个", "9个", "两处一致")]
    public void Both_are_quoted_and_their_figures_compared(string question, string one, string other, string agreement)
    {
        var answer = Ask(question);
        Assert.Contains(one, answer.Text, StringComparison.Ordinal);
        Assert.Contains(other, answer.Text, StringComparison.Ordinal);
        Assert.EndsWith(agreement, answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, answer.Citations.Select(citation => citation.Passage.Report.Id).Distinct().Count());
    }

    [Fact]
    public void What_one_report_alone_tells_is_not_said_to_agree() =>
        Assert.DoesNotContain("两处", Ask("襄阳2024年种植行道树的株数，计划报告和政府工作报告对得上吗？").Text, StringComparison.Ordinal);

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
