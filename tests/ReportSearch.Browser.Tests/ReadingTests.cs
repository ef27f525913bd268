using Microsoft.Playwright;

namespace ReportSearch.Browser.Tests;

[Collection(typeof(Desk))]
public sealed class ReadingTests(Desk desk)
{
    private const string Question = "信阳市2024年地区生产总值增长目标是多少？";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_question_is_answered_and_its_citation_opens_the_report_at_the_quote(bool script)
    {
        var page = await desk.Open("/", script: script);
        await page.GetByLabel("问题或检索词").FillAsync(Question);
        await page.GetByRole(AriaRole.Button, new() { Name = "提问" }).ClickAsync();
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("5.5%");
        await page.GetByRole(AriaRole.Link, new() { Name = "查看原文段落" }).First.ClickAsync();
        var quote = page.Locator(".cited mark");
        await Assertions.Expect(quote).ToContainTextAsync("5.5%");
        await Assertions.Expect(quote).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_slip_is_mended_when_the_reader_chooses_so(bool script)
    {
        var page = await desk.Open("/ask?q=" + Uri.EscapeDataString(Question.Replace("2024", "20244", StringComparison.Ordinal)), script: script);
        await page.GetByText("您是不是要找").GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.GetByLabel("问题或检索词")).ToHaveValueAsync(Question);
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("5.5%");
        await Assertions.Expect(page.Locator(".meant")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_marker_leads_to_its_citation()
    {
        var page = await desk.Open("/ask?q=" + Uri.EscapeDataString(Question), width: 390);
        await page.Locator(".marker").First.ClickAsync();
        await Assertions.Expect(page.Locator("#c1")).ToBeInViewportAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#c1$"));
    }

    [Fact]
    public async Task The_keyboard_alone_asks_a_question()
    {
        var page = await desk.Open("/");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByLabel("问题或检索词")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(Question);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".said")).ToContainTextAsync("5.5%");
    }

    [Fact]
    public async Task A_filter_chosen_is_kept_in_the_address_and_going_back_undoes_it()
    {
        var page = await desk.Open("/reports");
        await page.GetByLabel("报告年份").SelectOptionAsync("2023");
        await Assertions.Expect(page.Locator(".rows tbody tr")).ToHaveCountAsync(1);
        Assert.EndsWith("/reports?year=2023", page.Url, StringComparison.Ordinal);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".rows tbody tr")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task A_search_is_narrowed_by_place()
    {
        var page = await desk.Open("/search?q=" + Uri.EscapeDataString("地区生产总值"));
        await page.GetByLabel("地点").SelectOptionAsync("信阳市");
        await page.GetByRole(AriaRole.Button, new() { Name = "检索" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hits h2").First).ToContainTextAsync("信阳市");
        await Assertions.Expect(page.Locator(".hits h2").Filter(new() { HasText = "许昌" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".hits mark").First).ToBeVisibleAsync();
    }
}
