using ReportSearch.Facts.Indicators;

namespace ReportSearch.Tests.Facts;

public sealed class IndicatorCatalogTests
{
    private readonly IndicatorCatalog catalog = IndicatorCatalog.Default;

    [Fact]
    public void More_than_two_hundred_and_fifty_indicators_ship_and_each_known_category_has_some()
    {
        string[] categories =
        [
            "economy", "industry", "investment", "trade", "finance", "prices", "jobs",
            "income", "agriculture", "science", "education", "health",
            "social security", "housing", "transport", "environment", "energy", "governance",
        ];
        Assert.True(catalog.All.Count > 250);
        Assert.All(categories, category => Assert.Contains(catalog.All, indicator => indicator.Category == category));
        Assert.All(catalog.All, indicator => Assert.Contains(indicator.Category, categories));
    }

    [Theory]
    [InlineData("GDP", "地区生产总值")]
    [InlineData("gdp", "地区生产总值")]
    [InlineData("ＧＤＰ", "地区生产总值")]
    [InlineData("國內生產總值", "地区生产总值")]
    [InlineData("economic growth", "地区生产总值")]
    [InlineData("国民生产总值", "国民生产总值")]
    [InlineData("规上工业增加值", "规模以上工业增加值")]
    [InlineData("工业增加值", "工业增加值")]
    [InlineData("社零", "社会消费品零售总额")]
    [InlineData("固投", "固定资产投资")]
    [InlineData("财政收入", "一般公共预算收入")]
    [InlineData("CPI", "居民消费价格")]
    [InlineData("城镇登记失业率", "城镇登记失业率")]
    [InlineData("调查失业率", "城镇调查失业率")]
    [InlineData("R&D intensity", "研发经费投入强度")]
    [InlineData("细颗粒物", "PM2.5浓度")]
    [InlineData("高企", "高新技术企业")]
    [InlineData("M2", "广义货币M2")]
    public void An_indicator_is_found_by_any_of_its_names(string name, string indicator) =>
        Assert.Equal(indicator, catalog.Find(name)?.Name);

    [Fact]
    public void What_no_one_measures_is_not_found() => Assert.Null(catalog.Find("诗意"));

    [Fact]
    public void The_longest_name_wins()
    {
        const string text = "规模以上工业增加值、单位GDP能耗和城镇居民人均可支配收入";
        var mentions = catalog.FindAll(text);
        Assert.Equal(["规模以上工业增加值", "单位GDP能耗", "城镇居民人均可支配收入"], mentions.Select(mention => mention.Indicator.Name));
        Assert.Equal("单位GDP能耗", mentions[1].Range.Of(text).ToString());
    }

    [Fact]
    public void A_Latin_name_is_found_only_as_a_whole_word() => Assert.Empty(catalog.FindAll("SCPIO和XM2型"));

    [Fact]
    public void A_line_with_a_field_missing_is_refused() =>
        Assert.Contains(
            "has 2 fields", Assert.Throws<FormatException>(() => IndicatorFile.Parse("雨量 | environment")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_name_of_two_indicators_is_refused()
    {
        var indicators = IndicatorFile.Parse("雨量 | environment | 毫米 | 降水\n雪量 | environment | 毫米 | 降水");
        Assert.Contains(
            "降水",
            Assert.Throws<FormatException>(() => new IndicatorCatalog(indicators)).Message, StringComparison.Ordinal);
    }
}
