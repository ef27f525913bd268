using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Facts.Quantities;

namespace ReportSearch.Tests.Facts;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("增长6.5%左右", "6.5%左右", Comparator.About, 6.5, "%")]
    [InlineData("增长６．５％左右", "６．５％左右", Comparator.About, 6.5, "%")]
    [InlineData("占比 6 3.7 %", "6 3.7 %", Comparator.Equal, 63.7, "%")]
    [InlineData("增长百分之八点五", "百分之八点五", Comparator.Equal, 8.5, "%")]
    [InlineData("书店300家以上", "300家以上", Comparator.AtLeast, 300, "家")]
    [InlineData("不低于900万人", "不低于900万人", Comparator.AtLeast, 900, "万人")]
    [InlineData("不少于20所", "不少于20所", Comparator.AtLeast, 20, "所")]
    [InlineData("超4.35%", "超4.35%", Comparator.AtLeast, 4.35, "%")]
    [InlineData("突破15亿元", "突破15亿元", Comparator.AtLeast, 15, "亿元")]
    [InlineData("达到145亿斤以上", "145亿斤以上", Comparator.AtLeast, 145, "亿斤")]
    [InlineData("涨幅控制在3%以内", "控制在3%以内", Comparator.AtMost, 3, "%")]
    [InlineData("涨幅控制在3%左右", "控制在3%左右", Comparator.About, 3, "%")]
    [InlineData("失业率不超过5.5%", "不超过5.5%", Comparator.AtMost, 5.5, "%")]
    [InlineData("死亡人数8人以下", "8人以下", Comparator.AtMost, 8, "人")]
    [InlineData("约30天", "约30天", Comparator.About, 30, "天")]
    [InlineData("近200公里", "近200公里", Comparator.About, 200, "公里")]
    [InlineData("20多个", "20多个", Comparator.AtLeast, 20, "个")]
    [InlineData("投资13.46万亿元", "13.46万亿元", Comparator.Equal, 13.46, "万亿元")]
    [InlineData("工程造价583亿6千万元", "583亿6千万元", Comparator.Equal, 583.6, "亿元")]
    [InlineData("一千六百万亩", "一千六百万亩", Comparator.Equal, 1600, "万亩")]
    [InlineData("三千亿斤", "三千亿斤", Comparator.Equal, 3000, "亿斤")]
    [InlineData("产煤33，212万吨", "33，212万吨", Comparator.Equal, 33212, "万吨")]
    [InlineData("提高0.6个百分点", "0.6个百分点", Comparator.Equal, 0.6, "个百分点")]
    [InlineData("提高两个百分点", "两个百分点", Comparator.Equal, 2, "个百分点")]
    [InlineData("产值翻一番", "翻一番", Comparator.Equal, 1, "番")]
    [InlineData("浓度32微克/立方米", "32微克/立方米", Comparator.Equal, 32, "微克/立方米")]
    [InlineData("接待3.4 万人次", "3.4 万人次", Comparator.Equal, 3.4, "万人次")]
    [InlineData("装机600万千瓦", "600万千瓦", Comparator.Equal, 600, "万千瓦")]
    [InlineData("吞吐量210万标箱", "210万标箱", Comparator.Equal, 210, "万标准箱")]
    [InlineData("节煤5万吨标煤", "5万吨标煤", Comparator.Equal, 5, "万吨标准煤")]
    [InlineData("十五个县", "十五个", Comparator.Equal, 15, "个")]
    [InlineData("8亿农民", "8亿", Comparator.Equal, 8, "亿")]
    [InlineData("居全省第3位", "第3位", Comparator.Equal, 3, "位")]
    [InlineData("居全省第二", "居全省第二", Comparator.Equal, 2, "位")]
    [InlineData("进入全国前10名", "前10名", Comparator.AtMost, 10, "位")]
    [InlineData("指数降到3.59", "3.59", Comparator.Equal, 3.59, "")]
    [InlineData("产值提高到三點五億元", "三點五億元", Comparator.Equal, 3.5, "亿元")]
    public void A_figure_is_read_with_comparator_value_unit_and_span(
        string text, string written, Comparator comparator, decimal value, string unit)
    {
        var quantity = Assert.Single(QuantityReader.Read(text));
        Assert.Equal(written, quantity.Range.Of(text).ToString());
        Assert.Equal((comparator, value, unit), (quantity.Comparator, quantity.Value, quantity.Unit));
    }

    [Theory]
    [InlineData("增长6%—6.5%", 6, 6.5, "%")]
    [InlineData("增长6%至6.5%", 6, 6.5, "%")]
    [InlineData("增长8-9%", 8, 9, "%")]
    [InlineData("百分之八至九", 8, 9, "%")]
    [InlineData("百分之八到百分之九", 8, 9, "%")]
    [InlineData("5000至6000万元", 5000, 6000, "万元")]
    [InlineData("8000万—1亿元", 0.8, 1, "亿元")]
    [InlineData("建成3—5个", 3, 5, "个")]
    public void Two_bounds_make_a_range(string text, decimal lower, decimal upper, string unit)
    {
        var quantity = Assert.Single(QuantityReader.Read(text));
        Assert.Equal(
            (Comparator.Range, lower, upper, unit),
            (quantity.Comparator, quantity.Value, quantity.UpperValue, quantity.Unit));
    }

    [Theory]
    [InlineData("2024年12月26日，第十四届，二〇二四年")]
    [InlineData("“十五五”开局，13710工作制度，12345热线")]
    [InlineData("PM2.5，5G，5A级景区，C919，G107国道")]
    [InlineData("“20条”，“1+3+N”，“三个100”")]
    [InlineData("1至11月，1996—2000年，第2批，500强，二十大")]
    [InlineData("一般，统一，一批，第一，两个，三农，五年，十分重要，十个方面")]
    [InlineData("比例为3∶2，注释［18］")]
    [InlineData("1.总体要求")]
    [InlineData("60岁以上老年人")]
    public void Dates_ordinals_and_names_are_no_figures(string text) => Assert.Empty(QuantityReader.Read(text));

    [Theory]
    [InlineData("146.9亿元", 14690000000, "元")]
    [InlineData("1.2万亿元", 1200000000000, "元")]
    [InlineData("6.5%", 6.5, "%")]
    [InlineData("1600万亩", 16000000, "亩")]
    public void The_base_value_has_the_magnitude_applied(string text, decimal value, string unit)
    {
        var quantity = Assert.Single(QuantityReader.Read(text));
        Assert.Equal((value, unit), (quantity.BaseValue, quantity.BaseUnit));
    }

    [Fact]
    public void The_text_of_a_span_that_shares_nothing_with_a_list_reads_as_the_same_figure() => Prop.ForAll<int[]>(picks =>
    {
        var text = AnyText(picks).Replace("、", "", StringComparison.Ordinal);
        return QuantityReader.Read(text).All(quantity =>
            QuantityReader.Read(quantity.Range.Of(text).ToString()) is [var again]
            && again with { Range = quantity.Range } == quantity && again.Range.Length == quantity.Range.Length);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Figures_stand_in_text_order_and_never_overlap() => Prop.ForAll<int[]>(picks =>
    {
        var quantities = QuantityReader.Read(AnyText(picks));
        return quantities.Zip(quantities.Skip(1)).All(pair => pair.First.Range.End <= pair.Second.Range.Start);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_list_of_bare_numbers_has_no_length_that_ends_the_program() =>
        Assert.NotEmpty(QuantityReader.Read(string.Concat(Enumerable.Repeat("1、", 30_000))));

    private static string AnyText(int[] picks)
    {
        string[] pieces =
        [
            "增长", "6.5%", "左右", "300", "家", "以上", "，", "超", "不低于", "1.8", "万", "套", "百分之八",
            "至", "九", "第", "3", "位", "居全省", "一千六百万亩", "亿元",
            "—", "约", "20", "多", "个", "控制在", "前", "10", "名", "年", "“", "”",
            "十五", "提高", "５％", " ", "、", "项目", "翻", "一", "番",
        ];
        return string.Concat(picks.Select(pick => pieces[(pick & int.MaxValue) % pieces.Length]));
    }
}
