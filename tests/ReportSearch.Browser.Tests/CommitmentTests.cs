using Microsoft.Playwright;

namespace ReportSearch.Browser.Tests;

[Collection(typeof(Desk))]
public sealed class CommitmentTests(Desk desk)
{
    private static readonly string Ledger = "/commitments?year=2023&place=" + Uri.EscapeDataString("许昌市");

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 390)]
    public async Task A_status_is_corrected_and_the_correction_taken_back(bool script, int width)
    {
        var page = await desk.Open(Ledger, width, script);
        await page.GetByRole(AriaRole.Link, new() { Name = "地区生产总值增长7%" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "部分完成" }).CheckAsync();
        await page.GetByLabel("说明").FillAsync("上半年达到");
        await page.GetByLabel("复核人").FillAsync("李敏");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存复核" }).ClickAsync();
        await Assertions.Expect(page.Locator("header .state")).ToContainTextAsync("部分完成");
        await Assertions.Expect(page.Locator("header .state")).ToContainTextAsync("自动判断：未完成");
        await Assertions.Expect(page.Locator(".timeline .decided").Last).ToContainTextAsync("上半年达到");
        await Assertions.Expect(page.Locator("#decided + .rows")).ToBeInViewportAsync();

        await page.GetByLabel("复核人").FillAsync("王强");
        await page.GetByRole(AriaRole.Button, new() { Name = "撤回上一次复核" }).ClickAsync();
        await Assertions.Expect(page.Locator("header .status")).ToHaveTextAsync("未完成");
        await Assertions.Expect(page.Locator("#decided + .rows tbody tr").First).ToContainTextAsync("撤回复核");
    }

    [Fact]
    public async Task A_correction_without_a_reason_says_so_and_keeps_what_was_chosen()
    {
        var page = await desk.Open(Ledger);
        await page.GetByRole(AriaRole.Link, new() { Name = "城镇新增就业5万人" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "已完成" }).CheckAsync();
        await page.GetByLabel("复核人").FillAsync("李敏");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("理由");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeInViewportAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { Name = "已完成" })).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_bar_limits_the_list_to_its_status_and_going_back_undoes_it()
    {
        var page = await desk.Open(Ledger);
        await page.Locator(".summary").GetByRole(AriaRole.Link, new() { Name = "未完成" }).ClickAsync();
        await Assertions.Expect(page.Locator(".promises > li")).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".promises > li")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task An_evidence_opens_its_report_at_the_words()
    {
        var page = await desk.Open(Ledger, width: 390);
        await page.Locator(".evidence a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".cited mark")).ToContainTextAsync("5.2%");
        await Assertions.Expect(page.Locator(".cited mark")).ToBeInViewportAsync();
    }
}
