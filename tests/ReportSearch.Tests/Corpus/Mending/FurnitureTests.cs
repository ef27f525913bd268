using ReportSearch.Corpus.Mending;
using ReportSearch.Text;

namespace ReportSearch.Tests.Corpus.Mending;

public sealed class FurnitureTests
{
    [Theory]
    [InlineData("12")]
    [InlineData("— 7 —")]
    [InlineData("第3页共20页")]
    [InlineData("2|要闻")]
    [InlineData("https://example.org/a?b=1")]
    [InlineData("本报记者张三李四")]
    [InlineData("来源：某某日报")]
    [InlineData("---")]
    [InlineData("")]
    public void Page_numbers_section_names_addresses_and_bylines_are_furniture(string line) => Assert.True(Furniture.Is(line));

    [Theory]
    [InlineData("今后五年目标任务")]
    [InlineData("本报告分三个部分，下面分别说明。")]
    [InlineData("新建12所")]
    [InlineData("一")]
    public void Headings_and_sentences_are_not(string line) => Assert.False(Furniture.Is(line));

    [Theory]
    [InlineData("桥修好了。（下转3版）", "桥修好了。")]
    [InlineData("(上接01版)桥修好了。", "桥修好了。")]
    [InlineData("（上接第一版）", "")]
    public void Jump_marks_go_and_the_sentence_stays(string line, string kept) =>
        Assert.Equal(kept, Furniture.WithoutJumps(MappedText.Same(line)).Text);
}
