using System.Net;

namespace ReportSearch.Tests.Server.Api;

[Collection(typeof(ServedReports))]
public sealed class ReportApiTests(ServedReports served)
{
    [Fact]
    public async Task Every_report_is_listed()
    {
        var rows = (await served.Client.GetJson("/api/reports")).EnumerateArray().ToList();
        Assert.Equal(
            ["信阳2024.md", "恶意.md", "许昌2023.md", "许昌2024.md"],
            rows.Select(r => r.GetProperty("source").GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_report_is_told_with_outline_and_paragraphs()
    {
        var report = await served.Client.GetJson("/api/reports/" + Uri.EscapeDataString(await IdOf("许昌2024.md")));
        Assert.Equal("许昌市2024年政府工作报告", report.GetProperty("report").GetProperty("title").GetString());
        Assert.Equal(2, report.GetProperty("outline").GetArrayLength());
        Assert.Equal(4, report.GetProperty("paragraphs").GetArrayLength());
        Assert.Contains(
            report.GetProperty("outline")[1].GetProperty("children").EnumerateArray(),
            child => child.GetProperty("heading").GetString()!.Contains("提升城市品质", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_passage_is_told_by_the_id_that_a_search_gave()
    {
        var found = await served.Client.GetJson("/api/search?q=" + Uri.EscapeDataString("民宿床位"));
        var id = found.GetProperty("hits")[0].GetProperty("passage").GetString()!;
        var passage = await served.Client.GetJson("/api/passages/" + Uri.EscapeDataString(id));
        Assert.Equal(id, passage.GetProperty("id").GetString());
        Assert.Contains("民宿床位4000张", passage.GetProperty("text").GetString()!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/reports/none")]
    [InlineData("/api/passages/none")]
    [InlineData("/api/passages/none~0123456789ab~0")]
    [InlineData("/api/reports/..%2f..%2fetc%2fpasswd")]
    [InlineData("/api/nothing")]
    public async Task An_unknown_name_is_a_problem_of_status_404(string address)
    {
        using var response = await served.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        await Json.Problem(response, HttpStatusCode.NotFound);
    }

    private async Task<string> IdOf(string source) => (await served.Client.GetJson("/api/reports")).EnumerateArray()
        .Single(r => r.GetProperty("source").GetString() == source).GetProperty("report").GetString()!;
}
