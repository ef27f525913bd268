using ReportSearch.Facts;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Tests.Facts;

public sealed class StatementReaderTests
{
    private static readonly StatementContext Plan = new(2031, ["二、2031年工作安排"], 0.7);
    private static readonly StatementContext Review = new(2031, ["一、2030年工作回顾"], 0.2);

    [Theory]
    [InlineData("生产总值增长6%左右", "生产总值 地区生产总值 6 % Growth")]
    [InlineData("经济增长5%", "经济增长 地区生产总值 5 % Growth")]
    [InlineData("今年经济增长预期目标为6%左右", "经济增长预期目标 地区生产总值 6 % Growth")]
    [InlineData("省里提出今年经济增长预期目标为6%左右", "经济增长预期目标 地区生产总值 6 % Growth")]
    [InlineData("经济增长速度的调控目标定为6％", "经济增长速度的调控目标 地区生产总值 6 % Growth")]
    [InlineData("今年经济增长速度的宏观调控目标，定为百分之五至六", "经济增长速度的宏观调控目标 地区生产总值 5 % Growth")]
    [InlineData("规上工业增加值增速达到7%以上", "规上工业增加值 规模以上工业增加值 7 % Growth")]
    [InlineData("居民消费价格涨幅控制在2%左右", "居民消费价格涨幅 居民消费价格 2 % Growth")]
    [InlineData("单位GDP能耗下降3%", "单位GDP能耗 单位GDP能耗 -3 % Growth")]
    [InlineData("PM2.5平均浓度降至30微克/立方米", "PM2.5平均浓度 PM2.5浓度 30 微克/立方米 Level")]
    [InlineData("城镇化率提高1.5个百分点", "城镇化率 常住人口城镇化率 1.5 个百分点 Growth")]
    [InlineData("城镇新增就业6万人以上", "城镇新增就业 城镇新增就业 6 万人 Level")]
    [InlineData("新建城市书房9个", "城市书房 城市书房 9 个 Level")]
    [InlineData("新增高新技术企业20家", "高新技术企业 高新技术企业 20 家 Growth")]
    [InlineData("高新技术企业达到90家", "高新技术企业 高新技术企业 90 家 Level")]
    [InlineData("完成500户特殊困难老年人家庭适老化改造", "特殊困难老年人家庭适老化改造 适老化改造 500 户 Level")]
    [InlineData("组建4家紧密型县域医共体", "紧密型县域医共体 紧密型县域医共体 4 家 Level")]
    [InlineData("力争竹器产业规模突破80亿元", "竹器产业规模  80 亿元 Level")]
    [InlineData("竹器企业（作坊）达到12家", "竹器企业（作坊）  12 家 Level")]
    [InlineData("改造提升60个灯塔", "灯塔  60 个 Level")]
    [InlineData("粮食总产量连续五年稳定在30亿斤以上", "粮食总产量 粮食产量 30 亿斤 Level")]
    [InlineData("竹林交付率居全省第3位", "竹林交付率  3 位 Level")]
    [InlineData("地方一般公共预算收入同口径增长4%", "地方一般公共预算收入 一般公共预算收入 4 % Growth")]
    [InlineData("出口竹器企业达到30家", "出口竹器企业  30 家 Level")]
    [InlineData("发放竹器消费券5亿元", "竹器消费券  5 亿元 Level")]
    [InlineData("国内生产总值比上年增长7.8％", "国内生产总值 地区生产总值 7.8 % Growth")]
    [InlineData("一九三六年全国钢产量超过四十万吨", "钢产量 钢产量 40 万吨 Level")]
    [InlineData("（二）其他收入收到９０３，０００元", "其他收入  903000 元 Level")]
    [InlineData("造林完成年度任务的90%", "造林完成年度任务  90 % Level")]
    [InlineData("固定资产投资8%", "固定资产投资 固定资产投资 8 % Growth")]
    [InlineData("基本养老保险参保人数达到50万人", "基本养老保险参保人数 基本养老保险参保人数 50 万人 Level")]
    [InlineData("广义货币M2增长目标为9%", "广义货币M2增长目标 广义货币M2 9 % Growth")]
    [InlineData("竹器产值上半年又比去年同期增长4%", "竹器产值  4 % Growth")]
    [InlineData("竹器产值翻一番", "竹器产值  1 番 Growth")]
    [InlineData("竹器质量排名跻身全省前6名", "竹器质量  6 位 Level")]
    [InlineData("完善12个居住小区再生资源回收体系", "居住小区再生资源回收体系  12 个 Level")]
    [InlineData("推进30个省、市定重点竹园", "省、市定重点竹园  30 个 Level")]
    [InlineData("钢产量等于一九四九年的十三倍", "钢产量 钢产量 13 倍 Level")]
    [InlineData("国民收入1987年达到870亿元", "国民收入 国民收入 870 亿元 Level")]
    public void A_figure_has_its_subject_and_measure(string text, string expected) =>
        Assert.Equal(expected, Show(Assert.Single(StatementReader.Read(text, Plan))));

    [Theory]
    [InlineData("PM2.5、PM10浓度分别下降9.8%、6.3%", "PM2.5 PM2.5浓度 -9.8 % Growth|PM10浓度 PM10浓度 -6.3 % Growth")]
    [InlineData("城镇、农村居民人均可支配收入分别增长5%、6.5%左右",
        "城镇居民人均可支配收入 城镇居民人均可支配收入 5 % Growth|农村居民人均可支配收入 农村居民人均可支配收入 6.5 % Growth")]
    [InlineData("存贷款余额分别达到52亿元、38亿元，增长10%、8%",
        "存款余额 存款余额 52 亿元 Level|贷款余额 贷款余额 38 亿元 Level|存款余额 存款余额 10 % Growth|贷款余额 贷款余额 8 % Growth")]
    [InlineData("竹器、漆器、木器产值分别达到3亿元、4亿元和5亿元", "竹器产值  3 亿元 Level|漆器产值  4 亿元 Level|木器产值  5 亿元 Level")]
    [InlineData("出口、进口分别增长3%和4%", "出口 出口 3 % Growth|进口 进口 4 % Growth")]
    public void A_list_of_figures_is_dealt_out_to_a_list_of_subjects(string text, string expected) =>
        Assert.Equal(expected, ShowAll(text, Plan));

    [Theory]
    [InlineData("生产总值达到350亿元、增长6%", "生产总值 地区生产总值 350 亿元 Level|生产总值 地区生产总值 6 % Growth")]
    [InlineData("旅客吞吐量增长16%，突破80万人次", "旅客吞吐量 机场旅客吞吐量 16 % Growth|旅客吞吐量 机场旅客吞吐量 80 万人次 Level")]
    [InlineData("竹笋：达到7万担，增长9%", "竹笋  7 万担 Level|竹笋  9 % Growth")]
    [InlineData("新建竹亭4座、总数达到8座", "竹亭  4 座 Level|竹亭  8 座 Level")]
    [InlineData("新增口袋公园7个、累计达到31个", "口袋公园 口袋公园 7 个 Growth|口袋公园 口袋公园 31 个 Level")]
    [InlineData("森林覆盖率由12%提高到15%", "森林覆盖率 森林覆盖率 12 % Level|森林覆盖率 森林覆盖率 15 % Level")]
    [InlineData("财政收入3.1亿元，比上年增长9%", "财政收入 一般公共预算收入 3.1 亿元 Level|财政收入 一般公共预算收入 9 % Growth")]
    [InlineData("竹器产值增长5%和6%", "竹器产值  5 % Growth|竹器产值  6 % Growth")]
    [InlineData("国防费支出6亿元，占预算数的90%", "国防费支出  6 亿元 Level|国防费支出占预算数  90 % Level")]
    [InlineData("竹器产值在总产值中所占的比重，由6%上升到7%", "竹器产值在总产值中所占的比重  6 % Level|竹器产值在总产值中所占的比重  7 % Level")]
    [InlineData("城镇化率提高1个百分点、高于全省0.3个百分点",
        "城镇化率 常住人口城镇化率 1 个百分点 Growth|城镇化率  0.3 个百分点 Level")]
    public void A_figure_without_a_subject_takes_that_of_the_figure_before(string text, string expected) =>
        Assert.Equal(expected, ShowAll(text, Plan));

    [Theory]
    [InlineData("新建竹桥9座", Modality.Target, 2031)]
    [InlineData("到2035年，竹桥达到90座", Modality.Target, 2035)]
    [InlineData("明年竹桥达到20座", Modality.Target, 2032)]
    [InlineData("去年竹桥达到8座", Modality.Result, 2030)]
    [InlineData("2028年竹桥达到6座", Modality.Result, 2028)]
    [InlineData("“十六五”期间新建竹桥50座", Modality.Target, null)]
    [InlineData("已建成竹桥5座", Modality.Result, 2030)]
    public void In_a_plan_figures_are_targets_of_the_year_unless_the_text_says_otherwise(
        string text, Modality modality, int? year) =>
        AssertTense(text, Plan, modality, year);

    [Theory]
    [InlineData("新建竹桥9座", Modality.Result, 2030)]
    [InlineData("五年来，新建竹桥40座", Modality.Result, null)]
    [InlineData("2027年9月以来，新建竹桥40座", Modality.Result, null)]
    [InlineData("1至11月，竹器产值增长3%", Modality.Result, 2030)]
    [InlineData("今年力争新建竹桥9座", Modality.Target, 2031)]
    [InlineData("二〇二八年竹桥达到6座", Modality.Result, 2028)]
    public void In_a_review_figures_are_results_of_the_year_before(string text, Modality modality, int? year) =>
        AssertTense(text, Review, modality, year);

    [Fact]
    public void Without_headings_the_wording_of_a_paragraph_tells_and_then_its_position()
    {
        AssertTense("今年的主要预期目标是：竹桥达到9座", new StatementContext(2031, [], 0.4), Modality.Target, 2031);
        AssertTense("竹桥达到9座", new StatementContext(2031, [], 0.1), Modality.Result, 2030);
        AssertTense("竹桥达到9座", new StatementContext(null, [], 0.9), Modality.Target, null);
    }

    [Fact]
    public void A_sentence_that_sets_the_stage_holds_for_those_behind_it()
    {
        var statements = StatementReader.Read("过去五年，竹桥新增30座。竹亭达到8座。", Review);
        Assert.Equal([new Period(2026, 2030), Period.OfYear(2030)], statements.Select(statement => statement.Period));
    }

    [Fact]
    public void The_range_of_a_statement_reads_as_a_phrase_with_its_subject()
    {
        const string text = "各位代表！竹器产值达到 3 亿元、增长６％，令人鼓舞。";
        var phrases = StatementReader.Read(text, Review).Select(statement => statement.Range.Of(text).ToString());
        Assert.Equal(["竹器产值达到 3 亿元", "竹器产值达到 3 亿元、增长６％"], phrases);
    }

    [Fact]
    public void What_the_paragraph_says_before_sets_the_time_of_a_later_piece()
    {
        var later = new StatementContext(2031, [], 0.9) { Lead = "过去的一年，我们走过了不平凡的历程。" };
        AssertTense("竹桥增加到9座", later with { Lead = "" }, Modality.Target, 2031);
        AssertTense("竹桥增加到9座", later, Modality.Result, 2030);
    }

    private static void AssertTense(string text, StatementContext context, Modality modality, int? year)
    {
        var statement = Assert.Single(StatementReader.Read(text, context));
        Assert.Equal((modality, year), (statement.Modality, statement.Year));
    }

    private static string ShowAll(string text, StatementContext context) =>
        string.Join('|', StatementReader.Read(text, context).Select(Show));

    private static string Show(Statement statement) =>
        $"{statement.Subject} {statement.Indicator?.Name} {statement.Quantity.Value} " +
        $"{statement.Quantity.Unit} {statement.Measure}";
}
