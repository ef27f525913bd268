using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReportSearch.Tests.Server.Pages;

[Collection(typeof(ServedReports))]
public sealed class CommitmentPageTests(ServedReports served)
{
    private static readonly string Xuchang = "/commitments?year=2023&place=" + Uri.EscapeDataString("许昌市");

    [Fact]
    public async Task A_promise_is_listed_with_its_words_deadline_category_status_and_evidence()
    {
        var growth = Item(await Page(Xuchang), "地区生产总值");
        Assert.Contains("期限2023年 · 经济", growth.TextContent, StringComparison.Ordinal);
        Assert.Equal("未完成", growth.QuerySelector(".status")!.TextContent);
        Assert.Contains("把握", growth.QuerySelector(".sure")!.TextContent, StringComparison.Ordinal);
        var quote = growth.QuerySelector(".evidence q a")!;
        Assert.Contains("5.2%", quote.TextContent, StringComparison.Ordinal);
        Assert.Contains("5.2%", (await Page(quote.GetAttribute("href")!)).QuerySelector(".cited mark")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_page_lists_promises_without_a_filter()
    {
        var page = await Page("/commitments");
        Assert.NotEmpty(page.QuerySelectorAll(".promises > li"));
        Assert.Null(page.QuerySelector(".summary"));
        Assert.Null(page.QuerySelector(".export"));
    }

    [Fact]
    public async Task A_status_of_all_places_and_years_asks_for_one_of_them() => Assert.Contains(
        "请同时选择地点或报告年份", (await Page("/commitments?status=" + Uri.EscapeDataString("未完成"))).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task The_bars_count_and_lead_to_what_they_count()
    {
        var page = await Page(Xuchang);
        var bars = page.QuerySelectorAll(".summary a");
        Assert.Equal(page.QuerySelectorAll(".promises > li").Length, bars.Sum(bar => int.Parse(bar.QuerySelector("b")!.TextContent)));
        var missed = bars.Single(bar => bar.QuerySelector("span")!.TextContent == "未完成");
        var limited = await Page(missed.GetAttribute("href")!);
        Assert.Equal(int.Parse(missed.QuerySelector("b")!.TextContent), limited.QuerySelectorAll(".promises > li").Length);
        Assert.Equal(bars.Length, limited.QuerySelectorAll(".summary a").Length);
    }

    [Fact]
    public async Task Files_are_exported_with_the_filters_of_the_page()
    {
        var links = (await Page(Xuchang + "&category=" + Uri.EscapeDataString("经济"))).QuerySelectorAll(".export a");
        using var response = await served.Client.GetAsync(new Uri(links[0].GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        var file = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("economy", file, StringComparison.Ordinal);
        Assert.DoesNotContain("jobs", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_that_nothing_meets_say_what_to_try() => Assert.Contains(
        "没有符合条件的承诺", (await Page(Xuchang + "&category=" + Uri.EscapeDataString("能源"))).Body!.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("/commitments?status=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/commitments?category=nonsense", HttpStatusCode.BadRequest)]
    [InlineData("/commitments/none~such~promise", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_shown_is_told_on_a_page(string address, HttpStatusCode status)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_promise_is_told_from_its_report_over_its_deadline_to_the_later_report()
    {
        var page = await Page(Link(Item(await Page(Xuchang), "地区生产总值")));
        Assert.Equal(["promised", "due", "told"], page.QuerySelectorAll(".timeline > li").Select(e => e.ClassName));
        Assert.Equal(["7%", "5.2%"], page.QuerySelectorAll(".timeline mark").Select(m => m.TextContent.Split("增长")[1]));
    }

    [Fact]
    public async Task A_form_that_lacks_a_reason_comes_back_as_it_was_filled_in()
    {
        var address = Link(Item(await Page(Xuchang), "地区生产总值"));
        using var response = await Send(address, ("status", "部分完成"), ("note", ""), ("by", "<李敏>"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("理由", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("部分完成", page.QuerySelector("input[type=radio][checked]")!.GetAttribute("value"));
        Assert.Equal("<李敏>", page.QuerySelector("input[name=by]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_decision_is_shown_with_who_and_when_and_the_automatic_status_beside_it()
    {
        var address = Link(Item(await Page(Xuchang), "城镇新增就业"));
        using var response = await Send(address, ("status", "已完成"), ("note", "见\r\n<b>统计公报</b>"), ("by", "李敏"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);   // after the redirect

        var page = await Page(address);
        Assert.Contains("自动判断：暂无后续证据", page.QuerySelector(".state")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("见\n<b>统计公报</b>", page.QuerySelector(".timeline .decided .said-so")!.TextContent);
        Assert.Contains("李敏", page.QuerySelector("#decided + .rows")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("李敏更正", Item(await Page(Xuchang), "城镇新增就业").TextContent, StringComparison.Ordinal);
    }

    private static IElement Item(IHtmlDocument page, string word) =>
        page.QuerySelectorAll(".promises > li").Single(li => li.QuerySelector("h2")!.TextContent.Contains(word, StringComparison.Ordinal));

    private static string Link(IElement item) => item.QuerySelector("h2 a")!.GetAttribute("href")!;

    private Task<HttpResponseMessage> Send(string address, params (string Name, string Value)[] fields) => served.Client.PostAsync(
        new Uri(address, UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))), TestContext.Current.CancellationToken);

    private async Task<IHtmlDocument> Page(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
