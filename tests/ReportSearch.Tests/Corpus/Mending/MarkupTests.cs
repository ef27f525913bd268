using System.Diagnostics;
using ReportSearch.Corpus.Mending;
using ReportSearch.Text;

namespace ReportSearch.Tests.Corpus.Mending;

public sealed class MarkupTests
{
    private static TextLine Strip(string raw) => Markup.Strip(MappedText.Same(raw));

    [Theory]
    [InlineData("**一是修路，河道通**畅。都通了。", "一是修路，河道通畅。都通了。")]
    [InlineData("新修<sup>1</sup>公路__八十__里。", "新修1公路八十里。")]
    [InlineData("见&nbsp;[办法](https://example.org/a)全文。", "见办法全文。")]
    [InlineData("见[办法](https://example.org/a_(b))全文。", "见办法全文。")]
    [InlineData("桥<!-- 图一 -->修好了![桥](bridge.png)。", "桥修好了。")]
    [InlineData("> 桥修好了。", "桥修好了。")]
    [InlineData("1\\. 修路", "1. 修路")]
    [InlineData("桥修好了［18］，路也通了[3]。", "桥修好了，路也通了。")]
    public void Marks_go_and_words_stay(string raw, string plain) => Assert.Equal(plain, Strip(raw).Value);

    [Theory]
    [InlineData("修桥。<br>铺路。")]
    [InlineData("修桥。<BR />铺路。")]
    public void A_break_ends_a_line(string text)
    {
        var lines = new LineCollector();
        LineCutter.Cut(MappedText.Same(text), lines);
        Assert.Equal(["修桥。", "铺路。"], lines.Lines.Select(line => line.Value));
    }

    [Theory]
    [InlineData("<!--")]
    [InlineData("![a](")]
    [InlineData("[a](b")]
    [InlineData("[")]
    [InlineData("# #")]
    [InlineData(" ")]
    public void A_long_line_of_unclosed_marks_costs_no_more_than_its_length(string mark)
    {
        var clock = Stopwatch.StartNew();
        Strip("# 路" + string.Concat(Enumerable.Repeat(mark, 100_000)) + "桥");
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 2);
    }

    [Fact]
    public void A_heading_mark_gives_the_level()
    {
        var line = Strip("### （一）修路 ###");
        Assert.Equal(("（一）修路", 3), (line.Value, line.MarkupLevel));
    }

    [Fact]
    public void Bold_at_the_beginning_is_measured() => Assert.Equal(4, Strip("**修路架桥**。都通了。").BoldLength);

    [Fact]
    public void A_bullet_with_a_stray_bold_mark_is_a_bold_item()
    {
        var line = Strip("- 修路架桥**");
        Assert.True(line is { Value: "修路架桥", IsListItem: true, IsBold: true });
    }
}
