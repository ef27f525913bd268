using ReportSearch.Corpus;

namespace ReportSearch.Tests.Corpus.Outline;

public sealed class OutlineReaderTests
{
    private static Report Read(string text)
    {
        using var corpus = new CorpusOnDisk();
        return corpus.With("a.txt", text).ReadReport("a.txt");
    }

    private static string PathOf(string text, int ordinal) => string.Join(" > ", Read(text).Paragraphs[ordinal - 1].Headings);

    [Fact]
    public void Numbered_headings_make_a_tree()
    {
        var report = Read("一、去年工作\n\n（一）修路\n\n修好了两条路。\n\n（二）架桥\n\n架好了三座桥。\n\n二、今年安排\n\n继续努力。");
        Assert.Equal(["一、去年工作", "二、今年安排"], report.Sections.Select(section => section.Heading));
        Assert.Equal(["（一）修路", "（二）架桥"], report.Sections[0].Children.Select(section => section.Heading));
        Assert.Equal([1, 2, 3], report.Paragraphs.Select(paragraph => paragraph.Ordinal));
        Assert.Equal(2, report.Sections[0].Children[1].FirstParagraph);
        Assert.Equal(["二、今年安排"], report.Paragraphs[2].Headings);
    }

    [Fact]
    public void A_report_may_count_with_brackets_outside() =>
        Assert.Equal(
            "（二）今后方针 > 一、修路",
            PathOf("（一）当前形势\n\n形势很好。\n\n（二）今后方针\n\n一、修路\n\n修两条路。\n\n（三）前景\n\n前景很好。", 2));

    [Fact]
    public void A_report_that_begins_in_the_middle_of_a_section_still_closes_it() =>
        Assert.Equal("二、今年安排", PathOf("（八）民生\n\n办好了十件实事。\n\n二、今年安排\n\n继续努力。", 2));

    [Fact]
    public void A_short_line_alone_is_a_heading() =>
        Assert.Equal("今后三年目标任务", PathOf("今后三年目标任务\n\n修路八十里。", 1));

    [Fact]
    public void A_run_in_heading_stays_in_its_paragraph_and_heads_it()
    {
        const string text = "（一）道路建设稳步推进。全年修好了两条路。";
        Assert.Equal(text, Read(text).Paragraphs[0].Text);
        Assert.Equal("（一）道路建设稳步推进", PathOf(text, 1));
    }

    [Fact]
    public void A_bold_lead_in_heads_its_own_paragraph_alone()
    {
        const string text = "**主要预期目标是：**修路八十里，架桥三座。\n\n各部门都要努力完成。";
        Assert.Equal("主要预期目标是：修路八十里，架桥三座。", Read(text).Paragraphs[0].Text);
        Assert.Equal("主要预期目标是", PathOf(text, 1));
        Assert.Equal("", PathOf(text, 2));
    }

    [Fact]
    public void Items_that_count_on_are_headed_each_by_its_lead_in() =>
        Assert.Equal(
            ["一是修路", "二是架桥"],
            Read("一是修路。修好了两条路。\n\n二是架桥。架好了三座桥。").Paragraphs.Select(paragraph => paragraph.Headings[0]));

    [Fact]
    public void A_line_like_a_heading_with_nothing_below_it_is_text() =>
        Assert.Equal(["修路八十里。", "路通人和"], Read("修路八十里。\n\n路通人和").Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void A_numbered_sentence_with_a_figure_is_text() =>
        Assert.Equal(2, Read("（一）全年修路80公里。\n\n路都通了车。").Paragraphs.Count);

    [Fact]
    public void Title_and_byline_are_no_paragraphs() =>
        Assert.Equal(
            ["各位代表：", "去年修了路。"],
            Read("云城市政府工作报告\n\n——2031年1月8日在云城市人民代表大会会议上\n\n市长 王某某\n\n各位代表：\n\n去年修了路。")
                .Paragraphs.Select(paragraph => paragraph.Text));

    [Fact]
    public void The_levels_of_the_markup_hold_where_numbers_are_missing() =>
        Assert.Equal("二、今年 > （一）修路", PathOf("## 二、今年\n\n### 目标\n\n修路八十里。\n\n### （一）修路\n\n先修东路。", 2));
}
