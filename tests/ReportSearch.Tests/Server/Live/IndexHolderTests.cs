using Microsoft.Extensions.Logging.Abstractions;
using ReportSearch.Server;
using ReportSearch.Server.Live;

namespace ReportSearch.Tests.Server.Live;

public sealed class IndexHolderTests
{
    private const string NewReport = """
        ---
        title: 开封市2024年政府工作报告
        place: 开封市
        year: 2024
        ---
        # 2024年工作安排

        新建菊花产业园2个。
        """;

    [Fact]
    public void A_newer_commit_is_taken_up_while_an_older_one_is_still_read()
    {
        using var reports = new SampleReports();
        using var holder = Holder(reports);
        using var before = holder.Borrow();
        reports.Write("开封2024.md", NewReport);
        reports.Index();
        using var after = holder.Borrow();
        Assert.Equal(4, before.Index.Reports.Reports.Count);
        Assert.Equal(5, after.Index.Reports.Reports.Count);
        Assert.NotEmpty(before.Index.Reports.Passages(before.Index.Reports.Reports[0].Id));
    }

    [Fact]
    public void Without_a_newer_commit_the_same_one_is_lent()
    {
        using var reports = new SampleReports();
        using var holder = Holder(reports);
        using var first = holder.Borrow();
        using var second = holder.Borrow();
        Assert.Same(first.Index, second.Index);
    }

    [Fact]
    public async Task Readers_never_fail_while_commits_come_and_go()
    {
        using var reports = new SampleReports();
        using var holder = Holder(reports);
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var read = 0;
            do
            {
                using var lease = holder.Borrow();
                foreach (var report in lease.Index.Reports.Reports) Assert.NotEmpty(lease.Index.Reports.Passages(report.Id));
                read++;
            }
            while (!done.IsCancellationRequested);
            return read;
        })).ToList();
        for (var round = 1; round <= 6; round++)
        {
            reports.Write("开封2024.md", NewReport + $"\n\n第{round}轮补充：新建游园{round}个。\n");
            reports.Index();
        }
        await done.CancelAsync();
        Assert.All(await Task.WhenAll(readers), read => Assert.True(read > 0));
        using var last = holder.Borrow();
        Assert.Equal(5, last.Index.Reports.Reports.Count);
    }

    private static IndexHolder Holder(SampleReports reports) => new(
        new ServerOptions(reports.IndexFolder) { IndexCheckInterval = TimeSpan.Zero }, NullLogger<IndexHolder>.Instance);
}
