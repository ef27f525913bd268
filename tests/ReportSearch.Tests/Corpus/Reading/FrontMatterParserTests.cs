using ReportSearch.Corpus.Reading;

namespace ReportSearch.Tests.Corpus.Reading;

public sealed class FrontMatterParserTests
{
    [Fact]
    public void Pairs_comments_and_lists_between_rules_are_front_matter()
    {
        const string Block = "---\r\n# made by hand\r\ntitle: '云城市政府工作报告'\r\nreport-no： 7\r\ntags:\r\n- 公路\r\n  - 桥\r\n\r\nyear: 2031\r\n---\r\n";
        var (frontMatter, length) = FrontMatterParser.Parse(Block + "各位代表：");
        Assert.Equal(("云城市政府工作报告", 2031), (frontMatter?.Title, frontMatter?.Year));
        Assert.Equal(Block.Length, length);
    }

    [Theory]
    [InlineData("---\n全年修好了两条路。\n---\n今年再修一条。")]
    [InlineData("---\ntitle: 报告\n全年修好了两条路。\n---\n今年再修一条。")]
    [InlineData("---\nnote: 全年修好了两条路。\n---\n今年再修一条。")]
    [InlineData("---\n\n---\n今年再修一条。")]
    public void A_text_between_rules_is_text(string text) => Assert.Equal((null, 0), FrontMatterParser.Parse(text));
}
