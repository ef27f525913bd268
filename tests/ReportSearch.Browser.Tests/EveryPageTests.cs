namespace ReportSearch.Browser.Tests;

[Collection(typeof(Desk))]
public sealed class EveryPageTests(Desk desk)
{
    public static TheoryData<string> Pages =>
    [
        "/",
        "/ask?q=" + Uri.EscapeDataString("许昌市2024年地区生产总值增长目标是多少？"),
        "/ask?q=" + Uri.EscapeDataString("拉萨市2019年地区生产总值是多少？"),
        "/ask?q=" + Uri.EscapeDataString("许昌市、信阳市2024年地区生产总值增长目标分别是多少？") + "&without=" + Uri.EscapeDataString("place:信阳市"),
        "/search?q=" + Uri.EscapeDataString("地区生产总值"),
        "/reports",
        "/reports/" + Uri.EscapeDataString("许昌市-2024-政府工作报告"),
        "/reports/" + Uri.EscapeDataString("南阳市-2024-政府工作报告"),
        "/indicators?place=" + Uri.EscapeDataString("许昌市") + "&indicator=" + Uri.EscapeDataString("地区生产总值"),
        "/indicators?indicator=GDP&from=2024&to=2024",
        "/indicators?place=" + Uri.EscapeDataString("许昌市"),
        "/commitments",
        "/commitments?year=2023",
        "/commitments/lost",
        "/nowhere",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_wider_than_a_telephone(string address)
    {
        var page = await desk.Open(address, width: 390);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.Equal(0, overflow);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_foreign_loads_and_nothing_breaks_the_content_policy(string address)
    {
        var page = await desk.Open("/");
        var complaints = new List<string>();
        var origin = new Uri(page.Url).GetLeftPart(UriPartial.Authority);
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal)) complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        page.Dialog += (_, dialog) => complaints.Add(dialog.Message);
        page.Request += (_, request) => { if (!request.Url.StartsWith(origin, StringComparison.Ordinal)) complaints.Add(request.Url); };
        await page.GotoAsync(address);
        Assert.Empty(complaints);
    }
}
