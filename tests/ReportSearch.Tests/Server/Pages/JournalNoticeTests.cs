using ReportSearch.Index.Reviews;
using ReportSearch.Server;

namespace ReportSearch.Tests.Server.Pages;

public sealed class JournalNoticeTests
{
    [Fact]
    public async Task Decisions_without_their_promise_and_lines_cut_off_are_told_on_the_ledger()
    {
        using var reports = new SampleReports();
        var options = new ServerOptions(reports.IndexFolder) { Urls = "http://127.0.0.1:0" };
        new ReviewJournal(options.ReviewsFile).Append(new Review(
            "许昌市-2022-政府工作报告~0123456789ab~aa", "已完成", "见验收公告", "李敏", DateTimeOffset.UnixEpoch, "建成环城绿道", "推进中"));
        await File.AppendAllTextAsync(options.ReviewsFile, "{\"id\":\"许", TestContext.Current.CancellationToken);
        await using var app = WebHost.Build(options);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        var ledger = await client.GetStringAsync(new Uri("/commitments", UriKind.Relative), TestContext.Current.CancellationToken);
        var lost = await client.GetStringAsync(new Uri("/commitments/lost", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("有 1 项复核找不到原来的承诺", ledger, StringComparison.Ordinal);
        Assert.Contains("复核记录第 2 行不完整", ledger, StringComparison.Ordinal);
        Assert.Contains("建成环城绿道", lost, StringComparison.Ordinal);
        Assert.Contains("见验收公告", lost, StringComparison.Ordinal);
    }
}
