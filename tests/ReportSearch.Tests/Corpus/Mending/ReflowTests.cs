namespace ReportSearch.Tests.Corpus.Mending;

public sealed class ReflowTests
{
    private static string[] TextsOf(string text) => [.. CorpusOnDisk.ParagraphsOf(text).Select(paragraph => paragraph.Text)];

    [Fact]
    public void Lines_broken_to_fit_a_column_become_one_paragraph()
    {
        const string column = """
            全年新建林带四十里，修复湿地
            三千亩，改造旧渠十二条。沿河
            六个乡镇都通了自来水，每个村
            都有了卫生室和图书角。

            今年继续修路架桥，把山里的
            果子运到山外去，让乡亲们的
            日子一年更比一年好。
            """;
        Assert.Equal(
            [
                "全年新建林带四十里，修复湿地三千亩，改造旧渠十二条。沿河六个乡镇都通了自来水，每个村都有了卫生室和图书角。",
                "今年继续修路架桥，把山里的果子运到山外去，让乡亲们的日子一年更比一年好。",
            ],
            TextsOf(column));
    }

    [Fact]
    public void In_a_column_a_short_line_without_end_mark_is_a_heading_and_a_full_one_is_not()
    {
        const string column = """
            修路架桥
            全年新建林带四十里，修复湿地

            三千亩，改造旧渠十二条，清理
            河道五十里，沿河六个乡镇都通
            了自来水，村村都有了卫生室。
            """;
        var only = Assert.Single(CorpusOnDisk.ParagraphsOf(column));
        Assert.Equal(["修路架桥"], only.Headings);
        Assert.StartsWith("全年新建林带四十里，修复湿地三千亩", only.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_break_inside_a_sentence_is_closed_also_where_lines_are_not_broken()
    {
        const string text = "全县今年要把东河的堤坝全部加固一遍，修好沿岸的二十座泵站，并且在明年汛期之前打通断头路\n\n3条、桥梁两座。\n\n另一段在这里说完。";
        Assert.Equal(
            ["全县今年要把东河的堤坝全部加固一遍，修好沿岸的二十座泵站，并且在明年汛期之前打通断头路3条、桥梁两座。", "另一段在这里说完。"],
            TextsOf(text));
    }

    [Fact]
    public void A_word_that_was_a_link_on_a_line_of_its_own_goes_back_into_its_sentence() =>
        Assert.Equal(["会议讨论了《河湖保护办法》的草案，并作了修改。"], TextsOf("会议讨论了《\n河湖保护办法\n》的草案，并作了修改。"));

    [Fact]
    public void A_subscript_on_a_line_of_its_own_is_no_page_number() =>
        Assert.Equal(["去年减排CO2八百吨，超过计划。"], TextsOf("去年减排CO\n2\n八百吨，超过计划。"));

    [Fact]
    public void An_indented_line_begins_a_paragraph() =>
        Assert.Equal(["东河清淤完成，两岸种了树。", "西河开工，明年完成。"], TextsOf("　　东河清淤完成，两岸种了树。\n　　西河开工，明年完成。"));

    [Fact]
    public void Complete_lines_one_below_the_other_stay_paragraphs_of_their_own() =>
        Assert.Equal(["新修公路八十里。", "新建学校六所。", "新增床位四百张。"], TextsOf("新修公路八十里。\n新建学校六所。\n新增床位四百张。"));

    [Fact]
    public void A_bare_number_belongs_to_the_line_below() =>
        Assert.Equal(["第一，全县都要把河道清理干净，并且年年检查。"], TextsOf("　　\n第一，\n全县都要把河道清理干净，并且年年检查。"));

    [Fact]
    public void Page_furniture_does_not_hold_the_halves_of_a_sentence_apart() =>
        Assert.Equal(
            ["全县今年要把东河的堤坝全部加固一遍，修好沿岸的二十座泵站，并且在明年汛期之前完成，还要把西河的旧桥改建。"],
            TextsOf("全县今年要把东河的堤坝全部加固一遍，修好沿岸的二十座泵站，并且在明年汛期之前完成，还要把西河\n\n- 3 -\n\n的旧桥改建。"));
}
