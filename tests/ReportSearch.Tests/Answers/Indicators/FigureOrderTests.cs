using ReportSearch.Answers;
using ReportSearch.Answers.Indicators;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Tests.Answers.Indicators;

public sealed class FigureOrderTests
{
    private static readonly Place City = new("9901", "绿岛市", "绿岛", PlaceLevel.Prefecture, null);

    [Fact]
    public void The_plan_of_the_years_own_report_stands_before_what_other_years_say() => AssertFirst(
        Row("今年产量增长7%", 2030, Modality.Target),
        Row("到2030年产量增长9%", 2028, Modality.Target),
        Row("2030年预期增长6%", 2031, Modality.Target));

    [Fact]
    public void An_earlier_plan_stands_before_what_a_later_report_recalls() => AssertFirst(
        Row("到2030年产量增长9%", 2026, Modality.Target), Row("2030年预期增长6%", 2031, Modality.Target));

    [Fact]
    public void The_result_of_the_next_years_report_stands_before_what_others_recall_or_foresee() => AssertFirst(
        Row("去年产量增长5%", 2031, Modality.Result),
        Row("2030年增长5.2%", 2033, Modality.Result),
        Row("预计增长6%", 2030, Modality.Result));

    [Fact]
    public void A_figure_put_right_later_stands_before_the_one_it_replaces() => AssertFirst(
        Row("2030年增速修订为5.3%", 2032, Modality.Result), Row("去年产量增长5%", 2031, Modality.Result));

    [Fact]
    public void A_whole_year_stands_before_some_months() => AssertFirst(
        Row("2030年增长5%", 2033, Modality.Result), Row("产量增长8%", 2031, Modality.Result, new Period(2030, 2030, 1, 11)));

    [Fact]
    public void What_a_place_says_of_itself_stands_before_its_words_on_another() => AssertFirst(
        Row("全市增长5%", 2031, Modality.Result), Row("新区增长8%", 2031, Modality.Result, place: "新区"));

    [Fact]
    public void A_result_stands_before_a_mere_state() =>
        AssertFirst(Row("产量9%", 2031, Modality.Result), Row("产量8%", 2031, Modality.Ongoing));

    [Fact]
    public void The_main_targets_stand_before_those_of_details() => AssertFirst(
        Row("主要预期目标是产量增长7%", 2030, Modality.Target, ordinal: 9), Row("确保产量增长8%", 2030, Modality.Target, ordinal: 5));

    [Fact]
    public void A_report_stands_before_what_others_write_about_it() => AssertFirst(
        Row("产量增长5%", 2031, Modality.Result, ordinal: 30), Row("产量增长4%", 2031, Modality.Result, kind: "会议精神解读"));

    /// <summary>Whatever order the figures are read in, none is lost.</summary>
    private static void AssertFirst(IndicatorRow best, params IndicatorRow[] others)
    {
        Assert.Equal([best, .. others], FigureOrder.BestFirst([best, .. others], 2030));
        Assert.Equal(best, FigureOrder.BestFirst([.. others.Reverse(), best], 2030)[0]);
    }

    private static IndicatorRow Row(
        string text, int reportYear, Modality modality, Period? period = null, string? place = null, int ordinal = 7, string kind = "政府工作报告")
    {
        var id = new ReportId($"绿岛市-{reportYear}-{kind}");
        var header = new ReportHeader(id, "绿岛.md", "绿岛", City, reportYear, kind, null, null, null, "00", 40, 42);
        var whole = new CharRange(0, text.Length);
        var passage = new Passage(new PassageId(id, new ParagraphId("0123456789ab"), 0), header, [], ordinal, whole, text);
        var figure = QuantityReader.Read(text)[^1];
        var statement = new Statement("产量", null, figure, Measure.Growth, modality, period ?? Period.OfYear(2030), place, whole, whole);
        return new IndicatorRow("产量", place ?? City.Name, 2030, statement, new Citation(passage, whole));
    }
}
