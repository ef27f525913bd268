using ReportSearch.Answers;
using ReportSearch.Answers.Evidence;
using ReportSearch.Tests.Index;
using ReportSearch.Text;

namespace ReportSearch.Tests.Answers.Writing;

public sealed class ListWriterTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    [Fact]
    public void The_sentence_that_lists_the_set_answers_and_not_the_one_that_only_names_it()
    {
        corpus.Write("a.md", SmallCorpus.Report("襄阳市", 2024,
            "设立三大先导产业母基金，三大先导产业引导资金加快投放，三大先导产业服务专班实体运行。",
            "竹木、丝织、制茶三大先导产业规模扩大一倍。", "会议研究了其他事项。"));
        Assert.Contains("竹木、丝织、制茶", Ask("襄阳的三大先导产业是哪些？").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbered_items_are_told_whole_with_those_in_the_passages_that_follow()
    {
        var long1 = string.Concat(Enumerable.Repeat("每月开一次会", 12));
        corpus.Write("a.md", SmallCorpus.Report("襄阳市", 2024,
            "今年办好四件民生实事：一是建成渡口栈桥。二是翻修老戏楼，" + long1 + "。三是开办夜校。", "四是添置流动书车。", "会议研究了其他事项。"));
        var text = Ask("襄阳2024年要办好哪四件民生实事？").Text;
        Assert.All(["渡口栈桥", "老戏楼", "夜校", "流动书车"], item => Assert.Contains(item, text, StringComparison.Ordinal));
        Assert.DoesNotContain("其他事项", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("发展竹木、丝织和制茶", 3)]
    [InlineData("打造“水走廊”“风走廊”“光走廊”等场景", 3)]
    [InlineData("建成一座书院（含讲堂、斋舍、碑廊）", 1)]
    [InlineData("建设书院，修缮渡口、戏楼", 2)]
    public void Members_are_counted_within_one_clause_and_outside_of_brackets(string text, int members) =>
        Assert.Equal(members, Enumeration.Members(text, new CharRange(0, text.Length)));

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }

    public void Dispose() => corpus.Dispose();
}
