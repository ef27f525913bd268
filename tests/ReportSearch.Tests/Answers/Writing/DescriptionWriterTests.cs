using ReportSearch.Answers;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Writing;

public sealed class DescriptionWriterTests : IDisposable
{
    private readonly SmallCorpus corpus = new();

    public DescriptionWriterTests() => corpus.Write("襄阳2024.md", """
        ---
        title: 襄阳市2024年政府工作报告
        place: 襄阳市
        year: 2024
        kind: 政府工作报告
        ---

        # 襄阳市2024年政府工作报告

        ## 一、2023年工作回顾

        古城保护迈出新步伐。修缮了明代城墙九段，腾退了占压城墙的民房六十户。办成了首届古城灯会。

        全市粮食生产再获丰收，农机合作社发展到四百家。

        同时，我们也清醒看到，发展还存在不少问题：创新能力不强，高端人才仍然缺乏；县域之间不平衡，乡镇财力薄弱。对此，我们将认真解决。

        ## 二、2024年重点工作

        （一）加强古城保护

        编制护城河清淤方案，年内启动北街立面改造。建立古城房屋档案。

        （二）发展现代农业

        我们要建设高标准农田，推广节水灌溉。持续开展种子入库行动。
        """);

    [Fact]
    public void What_was_done_is_told_by_the_review_and_what_will_be_done_by_the_plan()
    {
        var done = Ask("襄阳去年在古城保护方面做了哪些工作？").Text;
        Assert.Contains("修缮了明代城墙九段", done, StringComparison.Ordinal);
        Assert.DoesNotContain("北街立面改造", done, StringComparison.Ordinal);

        var planned = Ask("襄阳2024年打算怎么加强古城保护？").Text;
        Assert.Contains("北街立面改造", planned, StringComparison.Ordinal);
        Assert.DoesNotContain("修缮了明代城墙", planned, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_answers_whose_heading_alone_names_the_matter() =>
        Assert.Contains("编制护城河清淤方案", Ask("襄阳2024年加强古城保护有哪些举措？").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("襄阳发展难在哪儿？")]
    [InlineData("襄阳自己承认还有哪些困难和短板？")]
    [InlineData("襄阳最大的困难是什么？")]
    public void Difficulties_are_known_by_how_they_are_told(string question)
    {
        var text = Ask(question).Text;
        Assert.Contains("高端人才仍然缺乏", text, StringComparison.Ordinal);
        Assert.Contains("乡镇财力薄弱", text, StringComparison.Ordinal);
        Assert.DoesNotContain("灯会", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_piece_is_a_quotation_in_text_order_and_none_is_told_twice()
    {
        var answer = Ask("襄阳2024年打算怎么加强古城保护？");
        var pieces = answer.Text["襄阳市2024年报告：".Length..].Split(['[', ']']).Where((_, i) => i % 2 == 0).Where(piece => piece.Length > 0).ToList();
        Assert.Equal(answer.Citations.Select(citation => citation.Quote), pieces);
        Assert.Equal(pieces.Distinct(), pieces);
        Assert.Equal(answer.Citations.OrderBy(c => c.Passage.Ordinal).ThenBy(c => c.Range.Start), answer.Citations);
        Assert.InRange(answer.Text.Length, 1, 800);
    }

    [Fact]
    public void A_matter_that_no_report_speaks_of_is_refused() =>
        Assert.True(Ask("襄阳打算怎么发展卫星发射产业？").Refused);

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }

    public void Dispose() => corpus.Dispose();
}
