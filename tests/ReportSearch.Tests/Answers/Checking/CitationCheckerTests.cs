using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Answers;
using ReportSearch.Answers.Checking;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;

namespace ReportSearch.Tests.Answers.Checking;

public sealed class CitationCheckerTests
{
    [Theory]
    [InlineData("襄阳市2024年报告：地区生产总值增长6.2%左右[1]")]
    [InlineData("襄阳市2024年报告提出：新建口袋公园37个、停车场12处[1]；宜昌市2024年报告：工业用电量下降9.8%[2]")]
    [InlineData("城镇新增就业４．１万人以上[1]")]
    [InlineData("地区生产总值增长6.2％左右[1]。")]
    [InlineData("到2026年，全市高新技术企业达到1200家[1]")]
    [InlineData("报告写明“新建口袋公园37个”[1]")]
    [InlineData("建成“汉江之眼”等三家展馆[1]")]
    [InlineData("襄阳市计划GDP增长6.2%左右[1]，财政收入增长5%[1]。")]
    [InlineData("襄阳市2024年GDP增长目标为6.2%左右[1]")]
    [InlineData("2024年襄阳市政府工作报告把GDP增速定在百分之六点二左右[1]")]
    [InlineData("GDP增速目标约6.2%[1]")]
    [InlineData("城镇新增就业要达到41000人以上[1]")]
    [InlineData("城镇新增就业不低于4.1万人[1]")]
    [InlineData("居民消费价格涨幅不超过2.5%[1]")]
    [InlineData("粮食种植面积是1600万亩[1]")]
    [InlineData("粮食种植面积是0.16亿亩[1]")]
    [InlineData("进出口总额超过12000亿元[1]")]
    [InlineData("2026年高新技术企业要有1200家[1]")]
    [InlineData("全市森林覆盖率将提高0.5个百分点[1]")]
    [InlineData("要新建停车场12处[1]")]
    [InlineData("要新建37个口袋公园[1]")]
    [InlineData("2023年宜昌市粮食总产量为96.4亿斤[2]")]
    [InlineData("粮食总产量为96.4亿斤，工业用电量下降9.8%[2]")]
    [InlineData("第14届茶叶节于3月18日举行[2]")]
    [InlineData("茶叶节接待游客30万人次左右[2]")]
    [InlineData("茶叶节在枝江市开幕[2]")]
    [InlineData("两市都有目标：GDP增长6.2%左右[1]，去年增长5.7%[2]")]
    [InlineData("襄阳市重视口袋公园建设[1]。")]
    [InlineData("2023年：工业用电量下降9.8%[2]")]
    [InlineData("襄阳市2024年：新建口袋公园37个、停车场12处[1]")]
    [InlineData("2026年：全市高新技术企业达到1200家[1]")]
    [InlineData("后来的报告没有提到结果")]
    [InlineData("襄阳市2031年：没有找到")]
    [InlineData("报告里没有“80所”这个说法。襄阳市2024年报告写的是：新建口袋公园37个[1]")]
    [InlineData("一般公共预算收入增长5%[1]；地区生产总值增长5.7%[2]，相差0.7个百分点。")]
    [InlineData("一般公共预算收入增长5%[1]；地区生产总值增长5.7%[2]\n两者相差0.7个百分点")]
    [InlineData("地区生产总值增长6.2%左右[1]；地区生产总值增长5.7%[2]；襄阳市高于宜昌市（仅看数字），相差0.5个百分点")]
    public void What_the_cited_passage_holds_is_left_alone(string answer) => Assert.Empty(Check(answer).Withheld);

    [Theory]
    [InlineData("襄阳市2024年报告：地区生产总值增长6.3%左右[1]", "数字与引文的不同")]
    [InlineData("襄阳市2024年报告：地区生产总值增长5%左右[1]", "限定不同")]
    [InlineData("襄阳市2024年报告：地区生产总值增长6.2%[1]", "限定不同")]
    [InlineData("襄阳市2024年报告：地区生产总值增长6.2%以上[1]", "限定不同")]
    [InlineData("襄阳市2025年报告：地区生产总值增长6.2%左右[1]", "引文不是2025年的")]
    [InlineData("襄阳市2023年报告：地区生产总值增长6.2%左右[1]", "引文不是2023年的")]
    [InlineData("宜昌市2024年报告：地区生产总值增长6.2%左右[1]", "引文说的不是宜昌市")]
    [InlineData("国务院2024年报告：地区生产总值增长6.2%左右[1]", "引文不是国务院的")]
    [InlineData("襄阳市2024年预算报告：地区生产总值增长6.2%左右[1]", "引文不是预算报告")]
    [InlineData("襄阳市2024年报告：地区生产总值增长6.2%左右[2]", "襄阳市")]
    [InlineData("新建口袋公园7个[1]", "7个")]
    [InlineData("新建口袋公园3[1]", "3")]
    [InlineData("新建口袋公园37个、停车场37处[1]", "数字与引文的不同")]
    [InlineData("新建口袋公园12个[1]", "数字与引文的不同")]
    [InlineData("建成“汉江之眼”等四家展馆[1]", "数字与引文的不同")]
    [InlineData("报告写明“建设口袋公园37个”[1]", "没有“建设口袋公园37个”这句话")]
    [InlineData("城镇新增就业4.1亿人以上[1]", "数字与引文的不同")]
    [InlineData("城镇新增就业计划4.1亿人以上[1]", "引文没有4.1亿人以上")]
    [InlineData("GDP计划增长5%[1]", "说的是别的")]
    [InlineData("财政收入计划增长6.2%左右[1]", "说的是别的")]
    [InlineData("GDP计划增长6.2个百分点[1]", "引文没有6.2个百分点")]
    [InlineData("全市森林覆盖率将提高0.5%[1]", "引文没有0.5%")]
    [InlineData("居民消费价格涨幅要达到2.5%以上[1]", "限定不同")]
    [InlineData("居民消费价格涨幅目标是2.5%[1]", "限定不同")]
    [InlineData("进出口总额达到1.2万亿元[1]", "限定不同")]
    [InlineData("进出口总额超过12000万元[1]", "引文没有")]
    [InlineData("粮食种植面积是1700万亩[1]", "引文没有1700万亩")]
    [InlineData("要新建12个口袋公园[1]", "引文没有12个")]
    [InlineData("要新建停车场37个[1]", "说的是别的")]
    [InlineData("高新技术企业在2027年要有1200家[1]", "引文没有2027年")]
    [InlineData("宜昌市工业用电量增长9.8%[2]", "引文没有")]
    [InlineData("第15届茶叶节于3月18日举行[2]", "引文没有15届")]
    [InlineData("第14届茶叶节于3月19日举行[2]", "引文没有19日")]
    [InlineData("茶叶节接待游客30万人次[2]", "限定不同")]
    [InlineData("茶叶节在当阳市开幕[2]", "引文说的不是当阳市")]
    [InlineData("2022年宜昌市粮食总产量为96.4亿斤[2]", "引文没有2022年")]
    [InlineData("粮食总产量为96.4亿斤[1]", "引文没有96.4亿斤")]
    [InlineData("2024年：工业用电量下降9.8%[2]", "引文说的不是2024年")]
    [InlineData("2024年：全市高新技术企业达到1200家[1]", "引文说的不是2024年")]
    [InlineData("宜昌市2024年：新建口袋公园37个、停车场12处[1]", "引文说的不是宜昌市")]
    [InlineData("地区生产总值增长6.2%左右[3]", "标号没有对应的引文")]
    [InlineData("地区生产总值增长6.2%左右", "没有标明出处")]
    [InlineData("2031年建了80所。", "没有标明出处")]
    [InlineData("一般公共预算收入增长5%[1]；地区生产总值增长5.7%[2]，相差0.8个百分点", "算不出0.8个百分点")]
    [InlineData("一般公共预算收入增长5%[1]；地区生产总值增长5.7%[2]，相差0.7%", "算不出0.7%")]
    [InlineData("地区生产总值增长6.2%左右[1]；地区生产总值增长5.7%[2]；宜昌市高于襄阳市，相差0.5个百分点", "算不出0.5个百分点")]
    [InlineData("一般公共预算收入增长5%[1]；地区生产总值增长5.7%[2]；襄阳市和宜昌市相同", "没有相同的数字")]
    [InlineData("42份报告写明，最高的是襄阳市2024年报告：新建口袋公园37个[1]", "42没有标明出处")]
    public void What_it_does_not_hold_is_withheld_and_why_is_told(string answer, string reason) =>
        Assert.Contains(Check(answer).Withheld, told => told.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void The_claim_that_is_not_held_goes_alone_and_the_text_says_that_something_went()
    {
        var answer = Check("襄阳市2024年报告：新建口袋公园37个[1]；宜昌市2024年报告：工业用电量下降8.8%[2]");

        Assert.Equal("襄阳市2024年报告：新建口袋公园37个[1]" + CitationChecker.SomeWithheld, answer.Text);
        Assert.False(answer.Refused);
        Assert.StartsWith("“宜昌市2024年报告：工业用电量下降8.8%”：", Assert.Single(answer.Withheld), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_held_nothing_is_answered()
    {
        var answer = Check("新建口袋公园38个[1]", "新建停车场12处[1]");

        Assert.Equal((true, CitationChecker.AllWithheld, ""), (answer.Refused, answer.Text, answer.Details));
    }

    [Fact]
    public void Details_are_held_to_the_same()
    {
        var answer = Check("新建口袋公园37个[1]", "新建停车场12处[1]\n新建停车场13处[1]\n工业用电量下降9.8%[2]");

        Assert.Equal("新建停车场12处[1]\n工业用电量下降9.8%[2]", answer.Details);
        Assert.Single(answer.Withheld);
    }

    [Fact]
    public void A_difference_from_a_figure_that_is_withheld_is_withheld_with_it() =>
        Assert.Equal("地区生产总值增长5.7%[2]" + CitationChecker.SomeWithheld, Check("一般公共预算收入增长5.1%[1]；地区生产总值增长5.7%[2]\n相差0.6个百分点").Text);

    [Theory]
    [InlineData("2024年高于2023年", 0)]
    [InlineData("2023年高于2024年", 1)]
    public void The_higher_of_two_years_is_the_one_of_the_higher_figure(string order, int withheld)
    {
        var answer = InventedAnswer.Of($"地区生产总值增长6.2%左右[1]；地区生产总值增长5.7%[2]；{order}，相差0.5个百分点");
        Assert.Equal(withheld, CitationChecker.Check(answer with { Question = answer.Question with { Years = [2023, 2024] } }, null).Withheld.Count);
    }

    [Theory]
    [InlineData("42份报告写明，最高的是襄阳市2024年报告：新建口袋公园37个[1]", 42, 0)]
    [InlineData("41份报告写明，最高的是襄阳市2024年报告：新建口袋公园37个[1]", 42, 1)]
    [InlineData("查了襄阳市2031年相关的3份报告，没有找到答案。最接近的一句（襄阳市2024年报告）：新建口袋公园37个[1]", 3, 0)]
    [InlineData("查了襄阳市2031年相关的4份报告，没有找到答案。最接近的一句（襄阳市2024年报告）：新建口袋公园37个[1]", 3, 1)]
    [InlineData("99999999999999份报告写明，最高的是襄阳市2024年报告：新建口袋公园37个[1]", 42, 1)]
    public void A_count_of_reports_is_that_which_was_counted(string text, int counted, int withheld) =>
        Assert.Equal(withheld, CitationChecker.Check(InventedAnswer.Of(text) with { Counted = [counted] }, null).Withheld.Count);

    [Theory]
    [InlineData("这些报告里没有能回答襄阳市2031年的报告。襄阳市现有2022—2024年的报告。", 0)]
    [InlineData("这些报告里没有能回答襄阳市2031年的报告。襄阳市现有2021—2024年的报告。", 1)]
    public void The_years_of_the_reports_there_are_are_those_of_the_reports_there_are(string text, int withheld)
    {
        var reports = Enumerable.Range(2022, 3).Select(year => new ReportGroup(Gazetteer.Default.Find("襄阳市"), year, "政府工作报告", 1)).ToList();

        Assert.Equal(withheld, CitationChecker.Check(InventedAnswer.Of(text) with { Refused = true }, reports).Withheld.Count);
    }

    [Fact]
    public void Cells_of_a_table_are_held_to_the_same_and_those_that_fail_are_left_empty()
    {
        var table = new AnswerTable(["年份", "目标"], [
            [new AnswerCell("2024年"), new AnswerCell("6.2%左右", 1)],
            [new AnswerCell("2023年"), new AnswerCell("5.8%", 2)],
            [new AnswerCell("2019年"), new AnswerCell("5.7%", 2)],
            [new AnswerCell("襄阳市"), new AnswerCell("5.7%", 2)]]);

        var answer = CitationChecker.Check(InventedAnswer.Of("新建口袋公园37个[1]") with { Table = table }, null);

        Assert.Equal(["2024年", "6.2%左右", "2023年", "", "", "5.7%", "", "5.7%"], answer.Table!.Rows.SelectMany(row => row.Select(cell => cell.Text)));
        Assert.Equal(3, answer.Withheld.Count);
    }

    [Fact]
    public void Any_digit_changed_in_what_is_held_makes_it_fail()
    {
        string[] held =
        [
            "襄阳市2024年报告：地区生产总值增长6.2%左右[1]", "到2026年，全市高新技术企业达到1200家[1]", "城镇新增就业要达到41000人以上[1]", "粮食种植面积是1600万亩[1]",
            "宜昌市2024年报告：全市粮食总产量达到96.4亿斤[2]", "第14届茶叶节于3月18日举行[2]", "GDP增速目标约6.2%[1]",
        ];
        Prop.ForAll<PositiveInt, PositiveInt, PositiveInt>((which, where, what) =>
        {
            var text = held[which.Get % held.Length];
            var digits = Enumerable.Range(0, text.IndexOf('[', StringComparison.Ordinal)).Where(i => char.IsAsciiDigit(text[i])).ToList();
            var at = digits[where.Get % digits.Count];
            var digit = (char)('0' + ((text[at] - '0' + 1 + (what.Get % 9)) % 10));
            return Check(text[..at] + digit.ToString(CultureInfo.InvariantCulture) + text[(at + 1)..]).Withheld.Count == 1;
        }).QuickCheckThrowOnFailure();
    }

    private static Answer Check(string text, string details = "") => CitationChecker.Check(InventedAnswer.Of(text, details), null);
}
