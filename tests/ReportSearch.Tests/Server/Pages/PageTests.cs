using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace ReportSearch.Tests.Server.Pages;

[Collection(typeof(ServedReports))]
public sealed partial class PageTests(ServedReports served)
{
    [Fact]
    public async Task An_answer_leads_to_its_paragraph_with_the_quoted_words_highlighted()
    {
        var answer = await Page("/ask?q=" + Uri.EscapeDataString("信阳市2024年地区生产总值增长目标是多少？"));
        Assert.Contains("class=\"marker\" href=\"#c1\"", answer, StringComparison.Ordinal);
        var link = WebUtility.HtmlDecode(CitationLink().Match(answer).Groups[1].Value);
        var reader = await Page(link);
        var anchor = link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..];
        Assert.Contains($"<p id=\"{anchor}\" class=\"cited\">", reader, StringComparison.Ordinal);
        Assert.Matches("<mark>[^<]*5\\.5%[^<]*</mark>", reader);
    }

    [Fact]
    public async Task A_search_highlights_its_words_and_keeps_its_filters()
    {
        var page = await Page(
            "/search?year=2024&place=" + Uri.EscapeDataString("许昌市") + "&q=" + Uri.EscapeDataString("口袋公园"));
        Assert.Contains("<mark>口袋公园</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"许昌市\" selected>", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"2024\" selected>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("信阳市2024年政府工作报告", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_two_reports_are_one_hit_with_a_way_to_both()
    {
        var page = await Page("/search?q=" + Uri.EscapeDataString("携手并肩 蓝图变成实景"));

        Assert.Matches("亦见于：<a href=\"/reports/[^\"]+\">(信阳市2024|许昌市2023)年政府工作报告</a>", page);
        Assert.Single(Regex.Matches(page, "实景(</mark>)?！"));
    }

    [Theory]
    [InlineData("/ask")]
    [InlineData("/search")]
    public async Task A_slip_in_the_words_is_answered_with_a_link_to_what_may_have_been_meant(string path)
    {
        var page = await Page(path + "?q=" + Uri.EscapeDataString("许昌市20244年口袋公园<b>"));

        var link = Regex.Match(page, "您是不是要找：<a href=\"([^\"]+)\" data-swap>许昌市2024年口袋公园&lt;b&gt;</a>");
        Assert.Equal(path + "?q=" + Uri.EscapeDataString("许昌市2024年口袋公园<b>"), WebUtility.HtmlDecode(link.Groups[1].Value));
        Assert.DoesNotContain("您是不是要找", await Page(WebUtility.HtmlDecode(link.Groups[1].Value)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_that_no_report_is_of_is_told_and_left_out()
    {
        var page = await Page("/search?q=" + Uri.EscapeDataString("许昌市2064年口袋公园"));
        Assert.Contains("没有相符的报告：2064年。以下结果不受此限。", page, StringComparison.Ordinal);
        Assert.Contains("<mark>口袋公园</mark>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_without_hits_says_what_to_try() => Assert.Contains(
        "没有找到", await Page("/search?year=1901&q=" + Uri.EscapeDataString("口袋公园")), StringComparison.Ordinal);

    [Fact]
    public async Task The_first_page_offers_questions_that_these_reports_answer()
    {
        var page = await Page("/");
        var example = ExampleLink().Match(page).Groups[1].Value;
        Assert.NotEqual("", example);
        Assert.DoesNotContain("refused", await Page(WebUtility.HtmlDecode(example)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ledger_lists_promises() => Assert.Contains(
        "口袋公园", await Page("/commitments?year=2024&place=" + Uri.EscapeDataString("许昌市")), StringComparison.Ordinal);

    [Fact]
    public async Task Markup_in_a_report_or_a_question_is_shown_and_never_runs()
    {
        const string attack = "月季产业<script>alert(3)</script>\"><img src=x onerror=alert(4)>";
        var report = ReportLink().Matches(await Page("/reports"))
            .Select(m => m.Groups[1].Value).Single(l => Uri.UnescapeDataString(l).Contains("南阳", StringComparison.Ordinal));
        foreach (var address in new[]
        {
            "/reports", report, "/ask?q=" + Uri.EscapeDataString(attack), "/search?q=" + Uri.EscapeDataString(attack),
            "/search?q=a&place=" + Uri.EscapeDataString(attack), "/commitments?year=2024", "/commitments", "/commitments?place=" + Uri.EscapeDataString("许昌市"), "/commitments/lost", "/reports?kind=" + Uri.EscapeDataString(attack),
        })
        {
            using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            using var parsed = new HtmlParser().ParseDocument(page);
            Assert.Equal("/assets/desk.js", Assert.Single(parsed.Scripts).Source);
            Assert.DoesNotContain(parsed.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.All(parsed.Images, i => Assert.Equal("/assets/icon.svg", i.GetAttribute("src")));
        }
    }

    [Theory]
    [InlineData("from=0&to=99999999")]
    [InlineData("from=500&to=1")]
    [InlineData("from=&to=")]
    public async Task A_report_opens_whatever_its_address_says_of_the_quote(string range)
    {
        var report = ReportLink().Match(await Page("/reports")).Groups[1].Value;
        Assert.Contains("<article>", await Page($"{report}?p=x&{range}"), StringComparison.Ordinal);
    }

    private async Task<string> Page(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("<h3><a href=\"([^\"]+)\">")]
    private static partial Regex CitationLink();

    [GeneratedRegex("<li><a href=\"(/ask[^\"]+)\" data-swap>")]
    private static partial Regex ExampleLink();

    [GeneratedRegex("<th scope=\"row\"><a href=\"([^\"]+)\">")]
    private static partial Regex ReportLink();
}
