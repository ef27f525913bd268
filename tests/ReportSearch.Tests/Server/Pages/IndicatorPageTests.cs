using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ReportSearch.Tests.Server.Pages;

[Collection(typeof(ServedReports))]
public sealed class IndicatorPageTests(ServedReports served)
{
    [Fact]
    public async Task One_place_has_its_years_down_and_each_figure_leads_to_its_words()
    {
        var page = await Page("indicator=GDP&place=许昌");
        var growth = page.QuerySelector(".measure table")!;

        Assert.Equal(["2024年", "2023年"], growth.QuerySelectorAll("tbody th").Select(Words));
        Assert.Equal(["6%左右", "—", "7%", "5.2%"], growth.QuerySelectorAll("tbody td").Select(Words));
        var link = growth.QuerySelector("tbody td a")!;
        Assert.Contains("地区生产总值增长6%左右", link.GetAttribute("title"), StringComparison.Ordinal);
        Assert.StartsWith("/reports/", link.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Level_and_growth_are_tables_of_their_own()
    {
        var headings = (await Page("indicator=GDP&place=许昌")).QuerySelectorAll(".measure h2").Select(Words);
        Assert.Equal(["地区生产总值增速（%）", "地区生产总值（亿元）"], headings);
    }

    [Fact]
    public async Task Several_places_stand_down_and_years_across()
    {
        var table = (await Page("indicator=GDP&from=2024&to=2024")).QuerySelector(".measure table")!;
        Assert.Equal(["2024年"], table.QuerySelectorAll("thead [scope=colgroup]").Select(Words));
        Assert.Equal(["许昌市", "南阳市", "信阳市"], table.QuerySelectorAll("tbody th").Select(Words));
        Assert.Equal("未提及", Words(table.QuerySelectorAll("tbody tr")[1].QuerySelector("td")!));
    }

    [Fact]
    public async Task A_cell_is_silent_only_where_a_report_could_have_spoken()
    {
        var cells = (await Page("indicator=城镇新增就业&place=许昌")).QuerySelectorAll(".measure tbody td").Select(Words);
        Assert.Equal(["5.5万人", "—", "5万人", "未提及"], cells);
    }

    [Fact]
    public async Task A_place_alone_shows_all_its_indicators_by_category()
    {
        var page = await Page("place=许昌市");
        Assert.Contains("粮食产量", page.QuerySelectorAll("tbody th[scope=row] a").Select(Words));
        Assert.Contains("农业农村", page.QuerySelectorAll(".group").Select(Words));
    }

    [Fact]
    public async Task A_chart_says_in_words_what_it_draws()
    {
        var chart = (await Page("indicator=GDP&place=许昌")).QuerySelector(".chart svg")!;
        Assert.Equal("img", chart.GetAttribute("role"));
        Assert.Equal("许昌市地区生产总值增速（%）", chart.QuerySelector("title")!.TextContent);
        Assert.Equal("2023年 目标7 结果5.2；2024年 目标6左右。", chart.QuerySelector("desc")!.TextContent);
    }

    [Fact]
    public async Task The_choice_is_kept_and_can_be_carried_away()
    {
        var page = await Page("indicator=GDP&place=许昌&place=信阳&from=2023&to=2024");
        Assert.Equal("GDP", page.QuerySelector("input[name=indicator]")!.GetAttribute("value"));
        Assert.Equal(["许昌市", "信阳市"], page.QuerySelectorAll("input[name=place]").Select(field => field.GetAttribute("value")));
        var file = page.QuerySelector(".downloads a")!.GetAttribute("href")!;
        using var response = await served.Client.GetAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_catalogue_offers_what_the_reports_state()
    {
        var links = (await Page("")).QuerySelectorAll(".catalogue a").Select(Words).ToList();
        Assert.Contains("地区生产总值", links);
        Assert.DoesNotContain("钢产量", links);
    }

    [Fact]
    public async Task A_name_that_is_none_is_answered_with_near_ones()
    {
        var near = (await Page("indicator=粮食产值量")).QuerySelectorAll(".notice a").Select(Words);
        Assert.Contains("粮食产量", near);
    }

    [Fact]
    public async Task Markup_in_a_choice_is_shown_and_never_runs()
    {
        var page = await Page("indicator=<script>alert(1)</script>\"><b>&from=2024");
        Assert.Equal("/assets/desk.js", Assert.Single(page.Scripts).Source);
        Assert.Contains("<script>alert(1)", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> Page(string query)
    {
        using var response = await served.Client.GetAsync(new Uri("/indicators?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
