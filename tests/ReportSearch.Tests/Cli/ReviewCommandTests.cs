using System.Text.Json;

namespace ReportSearch.Tests.Cli;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ReviewCommandTests() => folder.Write("corpus/绿岛2030.md", """
        ---
        place: 信阳市
        year: 2030
        kind: 政府工作报告
        ---
        # 2030年重点工作

        2030年预期目标：粮食产量稳定在99亿斤以上。
        """);

    [Fact]
    public async Task A_status_is_corrected_shown_withdrawn_and_survives_a_new_index()
    {
        var id = await Promise();
        await Run("review", id, "--status", "已完成", "--note", "见统计公报", "--by", "李敏");
        Directory.Delete(Path.Combine(folder.Path, "index"), recursive: true);

        var row = await Row();
        Assert.Equal("暂无后续证据", row.GetProperty("status").GetString());
        Assert.Equal("已完成", row.GetProperty("review").GetProperty("status").GetString());
        Assert.Contains("【已完成】", (await Run("review", id)).Out, StringComparison.Ordinal);
        Assert.Contains("见统计公报,李敏,20", (await Run("commitments", "--status", "已完成", "--csv")).Out, StringComparison.Ordinal);

        await Run("review", id, "--withdraw", "--by", "王强");
        Assert.Equal(JsonValueKind.Null, (await Row()).GetProperty("review").ValueKind);
        Assert.Equal(2, (await Run("review", id, "--json")).Lines.Length);
    }

    [Fact]
    public async Task The_login_name_decides_where_no_other_is_given()
    {
        await Run("review", await Promise(), "--status", "暂无后续证据");
        Assert.Equal(Environment.UserName, (await Row()).GetProperty("review").GetProperty("by").GetString());
    }

    [Fact]
    public async Task The_journal_is_where_the_settings_say()
    {
        folder.Write("appsettings.json", """{ "Reviews": { "File": "kept/decisions.jsonl" } }""");
        await Run("review", await Promise(), "--status", "暂无后续证据");
        Assert.Single(File.ReadAllLines(Path.Combine(folder.Path, "kept", "decisions.jsonl")));
    }

    [Fact]
    public async Task A_decision_whose_promise_is_gone_is_listed_and_can_only_be_withdrawn()
    {
        var id = await Promise();
        await Run("review", id, "--status", "已完成", "--note", "见统计公报");
        folder.Write("corpus/绿岛2030.md", File.ReadAllText(Path.Combine(folder.Path, "corpus", "绿岛2030.md")).Replace("粮食产量稳定在99亿斤以上", "茶叶综合产值突破160亿元", StringComparison.Ordinal));
        await Run("index");

        Assert.Contains("粮食产量", (await Run("review")).Out, StringComparison.Ordinal);
        Assert.Equal(2, (await CommandRun.In(folder.Path, "review", id, "--status", "未完成", "--note", "甲")).Code);
        await Run("review", id, "--withdraw");
        Assert.Equal(2, (await CommandRun.In(folder.Path, "review", id, "--withdraw")).Code);
    }

    [Fact]
    public async Task A_torn_line_is_told_and_the_others_are_shown()
    {
        var id = await Promise();
        await Run("review", id, "--status", "暂无后续证据");
        File.AppendAllText(Path.Combine(folder.Path, "index.reviews.jsonl"), "{\"id\":\"绿");

        var run = await Run("review", id);

        Assert.Contains("line 2", run.Error, StringComparison.Ordinal);
        Assert.Contains(Environment.UserName, run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A correction needs a reason", "--status", "已完成")]
    [InlineData("too long", "--status", "已完成", "--note", "由", "--by", "*")]
    [InlineData("control characters", "--status", "已完成", "--note", "a\u001b[2J")]
    [InlineData("Nothing is decided", "--withdraw")]
    [InlineData("either --status or --withdraw", "--withdraw", "--status", "已完成")]
    [InlineData("Give --status or --withdraw", "--note", "由")]
    public async Task A_decision_that_cannot_be_kept_is_wrong_usage(string told, params string[] options)
    {
        var id = await Promise();
        var run = await CommandRun.In(folder.Path, ["review", id, .. options.Select(o => o == "*" ? new string('名', 81) : o)]);
        Assert.Equal(2, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.Path, "index.reviews.jsonl")));
    }

    [Fact]
    public async Task An_unknown_promise_is_wrong_usage()
    {
        await Promise();
        Assert.Equal(2, (await CommandRun.In(folder.Path, "review", "无此报告~a~b")).Code);
    }

    [Fact]
    public async Task Promises_are_told_by_category_in_either_language()
    {
        await Promise();
        Assert.Single((await Run("commitments", "--category", "农业农村", "--json")).Lines);
        Assert.Single((await Run("commitments", "--category", "agriculture", "--json")).Lines);
        Assert.Empty((await Run("commitments", "--category", "交通", "--json")).Lines);
        Assert.Equal(2, (await CommandRun.In(folder.Path, "commitments", "--category", "大事")).Code);
    }

    public void Dispose() => folder.Dispose();

    private async Task<string> Promise() => (await Row()).GetProperty("id").GetString()!;

    private async Task<JsonElement> Row()
    {
        await Run("index");
        return JsonDocument.Parse((await Run("commitments", "--json")).Lines.Single()).RootElement;
    }

    private async Task<CommandRun> Run(params string[] args)
    {
        var run = await CommandRun.In(folder.Path, args);
        Assert.True(run.Code == 0, run.Error);
        return run;
    }
}
