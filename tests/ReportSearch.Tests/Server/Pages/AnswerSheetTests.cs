using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportSearch.Answers;
using ReportSearch.Answers.Indicators;
using ReportSearch.Answers.Questions;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;
using ReportSearch.Server.Markup;
using ReportSearch.Server.Pages.Asking;
using ReportSearch.Server.Rows;
using ReportSearch.Tests.Cli;
using ReportSearch.Text;

namespace ReportSearch.Tests.Server.Pages;

public sealed class AnswerSheetTests
{
    private static readonly Citation Cited = new(Invented.Passage("今年，全市粮食产量要达到88亿斤至90亿斤。"), new CharRange(5, 16));

    private static readonly AskAddress Here = new("绿岛今年粮食产量？", [], null, 1);

    private static readonly Question Asked =
        new(Here.Question, QuestionKind.Value, [], [], QuestionTime.Spoken, [], null, "粮食产量")
        {
            Words = "绿岛今年粮食产量",
            Parts =
            [
                new(ReadPartKind.Place, "绿岛市", ReadPartOrigin.Said), new(ReadPartKind.Year, "2030", ReadPartOrigin.Inferred),
                new(ReadPartKind.Indicator, "粮食产量", ReadPartOrigin.Kept),
            ],
        };

    private static readonly Answer Bare = new(Asked, "88亿斤至90亿斤[1]", false, [Cited], "") { Confidence = 0.87 };

    [Fact]
    public void Each_part_understood_is_a_chip_that_tells_its_origin_and_leads_to_the_question_without_it()
    {
        var chips = Parsed(PartChips.Of(Asked, Here)).QuerySelectorAll(".chips li");

        Assert.Equal(["地点 绿岛市×", "年份 2030年 推断×", "指标 粮食产量 沿用上文×"], chips.Select(chip => chip.TextContent));
        Assert.Equal(
            "/ask?q=" + Uri.EscapeDataString(Here.Question) + "&without=" + Uri.EscapeDataString("year:2030"),
            chips[1].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("去掉年份 2030年", chips[1].QuerySelector("a")!.GetAttribute("aria-label"));
    }

    [Fact]
    public void Every_part_has_a_word_of_its_own()
    {
        ReadPart[] parts =
        [
            .. Enum.GetNames<QuestionKind>().Select(kind => new ReadPart(ReadPartKind.Kind, kind, ReadPartOrigin.Said)),
            new(ReadPartKind.Modality, "Target", ReadPartOrigin.Said),
            new(ReadPartKind.Modality, "Result", ReadPartOrigin.Said),
            new(ReadPartKind.Year, "2021-2025", ReadPartOrigin.Said),
        ];
        var told = parts.Select(part => PartRow.Of(part).Text).ToList();

        Assert.Equal(parts.Length, told.Distinct().Count());
        Assert.Contains("问法 数值", told);
        Assert.Contains("问的是 目标", told);
        Assert.Contains("年份 2021—2025年", told);
        Assert.DoesNotContain(told, text => text.Any(char.IsAsciiLetter));
    }

    [Fact]
    public void Of_many_places_five_are_shown_and_the_others_unfold()
    {
        var places = Enumerable.Range(1, 31).Select(n => new ReadPart(ReadPartKind.Place, $"第{n}岛", ReadPartOrigin.Inferred));
        var page = Parsed(PartChips.Of(Asked with { Parts = [.. places] }, Here));

        Assert.Equal(6, page.QuerySelectorAll(".read > .chips > li").Length);
        Assert.Equal("另有 26 个地点", page.QuerySelector(".fold summary")!.TextContent);
        Assert.Equal(31, page.QuerySelectorAll(".drop").Length);
    }

    [Fact]
    public void A_part_taken_out_can_be_put_back()
    {
        var page = Parsed(PartChips.Of(Asked with { Parts = [] }, Here with { Without = ["place:绿岛市", "year:2030"] }));

        var first = page.QuerySelector(".out a")!;
        Assert.Equal("恢复 绿岛市", first.GetAttribute("aria-label"));
        Assert.Equal(
            "/ask?q=" + Uri.EscapeDataString(Here.Question) + "&without=" + Uri.EscapeDataString("year:2030"), first.GetAttribute("href"));
    }

    [Fact]
    public void Confidence_is_a_word_with_what_it_means()
    {
        Assert.Equal("把握：高 在答案已知的问题上，这样的回答约 87% 正确", Sheet(Bare).QuerySelector(".sure")!.TextContent.Trim());
        Assert.Equal("把握：低 在答案已知的问题上，这样的“没有”约 40% 属实", Sheet(Bare with { Refused = true, Confidence = 0.4 }).QuerySelector(".sure")!.TextContent.Trim());
    }

    [Fact]
    public void A_table_names_its_cells_and_each_figure_leads_to_its_citation()
    {
        var page = Sheet(Bare with { Table = new AnswerTable(["地点", "2030年"], [[new("绿岛市"), new("88亿斤", 1)], [new("<b>红岛"), new("")]]) });

        Assert.Equal(["绿岛市", "<b>红岛"], page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent));
        Assert.Equal("2030年", page.QuerySelector("td")!.GetAttribute("data-label"));
        Assert.Equal("#c1", page.QuerySelector("td .marker")!.GetAttribute("href"));
        Assert.Equal("—", page.QuerySelectorAll("td")[1].TextContent);
    }

    [Fact]
    public void Figures_lead_to_their_chart() => Assert.Equal(
        "/indicators?indicator=" + Uri.EscapeDataString("粮食产量") + "&place=" + Uri.EscapeDataString("绿岛市") + "&from=2028&to=2030",
        Sheet(Bare with { Chart = new ChartLink("粮食产量", ["绿岛市"], 2028, 2030) }).QuerySelector(".drawn a")!.GetAttribute("href"));

    [Fact]
    public void One_place_through_the_years_is_drawn_in_the_unit_that_the_answer_speaks_in()
    {
        using var reports = new SampleReports();
        using var index = ReportIndex.Open(reports.IndexFolder, IndexOptions.Standard);
        var grid = new IndicatorGrid(index);
        var answer = Bare with { Text = "增长7%[1]；增长6%左右[2]", Chart = new ChartLink("地区生产总值", ["许昌市"], 2023, 2024) };

        Assert.Equal("许昌市地区生产总值增速（%）", Parsed(AnswerFigures.Drawn(answer, grid)).QuerySelector("svg > title")!.TextContent);
        Assert.Empty(AnswerFigures.Drawn(answer with { Text = "3215亿斤" }, grid).ToString());
        Assert.Empty(AnswerFigures.Drawn(answer with { Chart = answer.Chart with { Places = ["许昌市", "信阳市"] } }, grid).ToString());
        Assert.Empty(AnswerFigures.Drawn(answer with { Chart = null }, grid).ToString());
    }

    [Fact]
    public void Coverage_counts_in_sight_and_names_the_reports_when_unfolded()
    {
        var report = Cited.Passage.Report;
        var coverage = Sheet(Bare with { Coverage = new AnswerCoverage([report], [report with { Title = "另一份报告" }]) }).QuerySelector(".coverage")!;

        Assert.Equal("查了 2 份报告：1 份说到，1 份没有说到", coverage.QuerySelector("summary")!.TextContent);
        Assert.Equal([report.Title, "另一份报告"], coverage.QuerySelectorAll("a").Select(link => link.TextContent));
    }

    [Fact]
    public void What_was_withheld_is_told_with_its_reason() => Assert.Contains(
        "89亿斤：引文中没有", Sheet(Bare with { Withheld = ["89亿斤：引文中没有"] }).QuerySelector(".withheld")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Questions_to_go_on_with_keep_the_conversation()
    {
        var page = Parsed(Dialogue.GoOn(Bare with { Next = ["红岛呢？"] }, "0f", 2));

        Assert.Equal("/ask?q=" + Uri.EscapeDataString("红岛呢？") + "&conversation=0f&turn=2", page.QuerySelector(".next a")!.GetAttribute("href"));
        Assert.Equal(["0f", "2"], page.QuerySelectorAll("input[type=hidden]").Select(field => field.GetAttribute("value")));
    }

    [Fact]
    public void An_answer_can_be_saved_with_its_evidence() => Assert.Equal(
        "/ask/pack?q=" + Uri.EscapeDataString(Here.Question), Sheet(Bare).QuerySelector(".takeaway a[download]")!.GetAttribute("href"));

    private static IHtmlDocument Sheet(Answer answer) => Parsed(AnswerSheet.Of(answer, Here, Html.Empty, Html.Empty));

    private static IHtmlDocument Parsed(Html markup) => new HtmlParser().ParseDocument(markup.ToString());
}
