using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ReportSearch.Browser.Tests;

[Collection(typeof(Desk))]
public sealed class AskingTests(Desk desk)
{
    private const string Question = "许昌市2024年地区生产总值增长目标是多少？";

    [Fact]
    public async Task With_a_script_an_answer_comes_as_events_and_ends_as_the_page_at_its_address()
    {
        var page = await desk.Open("/");
        var streamed = page.WaitForResponseAsync("**/api/ask");
        await Ask(page, "问题或检索词", Question, "提问");
        Assert.Equal("text/event-stream", (await streamed).Headers["content-type"]);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/ask\\?q=.+&conversation=[0-9a-f]{32}&turn=1$"));
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("6%左右");
        await Assertions.Expect(page.Locator(".live")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main")).ToBeFocusedAsync();
        var said = await page.Locator(".said").InnerTextAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync(said);
    }

    [Fact]
    public async Task While_it_is_made_an_answer_shows_what_was_understood_and_found_and_can_be_stopped()
    {
        var page = await desk.Open("/");
        await page.RouteAsync("**/api/ask", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/event-stream",
            Body = Event("understood", """{"parts":[{"text":"地点 许昌市"}]}""")
                + Event("evidence", """{"citations":[{"title":"某报告","quote":"<b>原文</b>"}]}""")
                + Event("answer", """{"text":"第一段[1]"}""") + Event("answer", """{"text":"；<i>第二段</i>"}""")
                + Event("error", """{"detail":"服务出错了。"}"""),
        }));
        await Ask(page, "问题或检索词", Question, "提问");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("服务出错了。");
        await Assertions.Expect(page.Locator(".chips li")).ToHaveTextAsync("地点 许昌市");
        await Assertions.Expect(page.Locator(".citations mark")).ToHaveTextAsync("<b>原文</b>");
        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync("第一段1；<i>第二段</i>");
        await Assertions.Expect(page.GetByLabel("问题或检索词")).ToHaveValueAsync(Question);

        static string Event(string name, string data) => $"event: {name}\ndata: {data}\n\n";
    }

    [Fact]
    public async Task Where_events_cannot_be_had_the_page_is_shown_whole()
    {
        var page = await desk.Open("/");
        await page.RouteAsync("**/api/ask", route => route.AbortAsync());
        await Ask(page, "问题或检索词", Question, "提问");
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("6%左右");
    }

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task A_question_that_follows_keeps_what_it_leaves_unsaid_and_leads_back(bool script, int width)
    {
        var page = await desk.Open("/ask?q=" + Uri.EscapeDataString(Question), width, script);
        await Ask(page, "可以省略上文的地点、年份和指标", "信阳市呢？", "追问");
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("5.5%");
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("沿用上文");
        await page.Locator(".earlier").GetByRole(AriaRole.Link, new() { Name = Question }).ClickAsync();
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("6%左右");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("5.5%");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_part_is_taken_out_and_put_back(bool script)
    {
        var page = await desk.Open("/ask?q=" + Uri.EscapeDataString(Question), script: script);
        await page.GetByRole(AriaRole.Link, new() { Name = "去掉地点 许昌市" }).ClickAsync();
        await Assertions.Expect(page.Locator(".chips .out")).ToContainTextAsync("许昌市");
        Assert.Contains("without=" + Uri.EscapeDataString("place:许昌市"), Uri.UnescapeDataString(page.Url).Replace("place:许昌市", Uri.EscapeDataString("place:许昌市"), StringComparison.Ordinal), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "恢复 许昌市" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "去掉地点 许昌市" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("6%左右");
    }

    [Fact]
    public async Task The_answer_is_saved_as_a_file()
    {
        var page = await desk.Open("/ask?q=" + Uri.EscapeDataString(Question));
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "保存依据包" }).ClickAsync());
        Assert.Equal("依据包-许昌市2024年地区生产总值增长目标是多少.json", saved.SuggestedFilename);
    }

    private static async Task Ask(IPage page, string label, string question, string button)
    {
        await page.GetByLabel(label).FillAsync(question);
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
    }
}
