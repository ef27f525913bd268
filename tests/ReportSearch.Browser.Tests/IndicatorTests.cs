using Microsoft.Playwright;

namespace ReportSearch.Browser.Tests;

[Collection(typeof(Desk))]
public sealed class IndicatorTests(Desk desk)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_indicator_chosen_by_another_name_shows_targets_beside_results(bool script)
    {
        var page = await desk.Open("/indicators", script: script);
        await page.GetByLabel("指标", new() { Exact = true }).FillAsync("GDP");
        await page.GetByLabel("地点").SelectOptionAsync("许昌市");
        await page.GetByRole(AriaRole.Button, new() { Name = "查看" }).ClickAsync();
        await Assertions.Expect(page.Locator(".measure table").First).ToContainTextAsync("6%左右");
        await page.GetByRole(AriaRole.Link, new() { Name = "6%左右" }).ClickAsync();
        await Assertions.Expect(page.Locator(".cited mark")).ToContainTextAsync("6%左右");
    }

    [Fact]
    public async Task A_chart_is_read_out_by_its_name()
    {
        var page = await desk.Open("/indicators?indicator=GDP&place=" + Uri.EscapeDataString("许昌市"));
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "许昌市地区生产总值增速（%）" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task Labels_of_a_chart_stay_within_it_and_apart(int width)
    {
        var page = await desk.Open("/indicators?indicator=GDP&from=2024&to=2024", width);
        var collisions = await page.EvaluateAsync<int>("""
            () => {
              const chart = document.querySelector(".chart").getBoundingClientRect();
              const boxes = [...document.querySelectorAll(".chart text")].map(text => text.getBoundingClientRect());
              const outside = boxes.filter(b => b.left < chart.left || b.right > chart.right).length;
              const crossed = boxes.filter((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom)).length;
              return outside + crossed;
            }
            """);
        Assert.Equal(0, collisions);
    }

    [Fact]
    public async Task What_no_report_mentions_is_told_as_such()
    {
        var page = await desk.Open("/indicators?indicator=" + Uri.EscapeDataString("城镇新增就业") + "&place=" + Uri.EscapeDataString("许昌市"));
        await Assertions.Expect(page.Locator(".measure .silent").Filter(new() { HasText = "未提及" })).ToHaveCountAsync(1);
    }
}
