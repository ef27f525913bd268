using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ReportSearch.Engine;
using ReportSearch.Index.Reviews;
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
    public void An_index_deleted_and_built_again_is_taken_up_though_its_commits_count_anew()
    {
        using var reports = new SampleReports();
        using var holder = Holder(reports);
        using var before = holder.Borrow();
        reports.Write("开封2024.md", NewReport);
        reports.IndexAnew();
        using var after = holder.Borrow();
        Assert.Equal(before.Index.Reports.Generation, after.Index.Reports.Generation);
        Assert.Equal(5, after.Index.Reports.Reports.Count);
    }

    [Theory]
    [InlineData("no note of ours")]
    [InlineData("{}")]
    [InlineData("")]
    public void An_index_that_cannot_be_read_leaves_the_commit_in_use_and_is_told_once(string note)
    {
        using var reports = new SampleReports();
        var log = new LogLines();
        using var holder = Holder(reports, log);
        using var before = holder.Borrow();
        using (var writer = EngineWriter.Recreate(reports.IndexFolder, new EngineSchema([new("another")], 0))) writer.Commit(note);
        using var after = holder.Borrow();
        using var again = holder.Borrow();
        Assert.Same(before.Index, after.Index);
        Assert.Same(before.Index, again.Index);
        Assert.Single(log.Lines, line => line.Contains("still answers", StringComparison.Ordinal));
    }

    [Fact]
    public void An_index_that_may_not_be_read_leaves_the_commit_in_use()
    {
        using var reports = new SampleReports();
        using var holder = Holder(reports);
        using var before = holder.Borrow();
        var commit = Path.Combine(reports.IndexFolder, "commit");
        File.Delete(commit);
        Directory.CreateDirectory(commit);   // reading it as a file is refused on every system, whoever asks
        using var after = holder.Borrow();
        Assert.Same(before.Index, after.Index);
    }

    [Fact]
    public void Once_disposed_nothing_is_lent_or_opened_again()
    {
        using var reports = new SampleReports();
        var log = new LogLines();
        var holder = Holder(reports, log);
        holder.Borrow().Dispose();
        holder.Dispose();
        Assert.Throws<ObjectDisposedException>(() => holder.Borrow());
        Assert.Single(log.Lines);
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

    private static IndexHolder Holder(SampleReports reports, ILoggerProvider? log = null)
    {
        var loggers = new LoggerFactory([log ?? NullLoggerProvider.Instance]);
        var options = new ServerOptions(reports.IndexFolder) { IndexCheckInterval = TimeSpan.Zero };
        return new IndexHolder(options, new ReviewJournal(options.ReviewsFile), loggers.CreateLogger<IndexHolder>());
    }
}
