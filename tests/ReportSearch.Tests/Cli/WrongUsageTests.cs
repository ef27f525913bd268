namespace ReportSearch.Tests.Cli;

public sealed class WrongUsageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "reports --help")]
    [InlineData("fly", "'fly' is not understood")]
    [InlineData("list --fast", "'--fast' is not understood by 'reports list'")]
    [InlineData("search 粮食 产量", "quotation marks")]
    [InlineData("search", "Give either one QUERY or --batch")]
    [InlineData("search 粮食 --batch rows.jsonl", "Give either one QUERY or --batch")]
    [InlineData("search 粮食 --mode fuzzy", "hybrid, keyword, vector")]
    [InlineData("search 粮食 -k 0", "from 1 to 100")]
    [InlineData("search 粮食 -k ten", "from 1 to 100")]
    [InlineData("search 粮食 --year 24", "'24' is no value of --year")]
    [InlineData("search 粮食 --year", "--year")]
    [InlineData("commitments --status 好", "已完成, 部分完成, 未完成, 推进中, 暂无后续证据")]
    [InlineData("ask --batch nowhere.jsonl", "no file 'nowhere.jsonl'")]
    [InlineData("train lexicon words.txt", "reports train lexicon --help")]
    [InlineData("eval", "GOLD")]
    [InlineData("eval gold.jsonl --failures 5 --json", "Give either --failures or --json")]
    [InlineData("eval nowhere.jsonl", "no file 'nowhere.jsonl'")]
    [InlineData("index --corpus nowhere", "no folder 'nowhere'")]
    [InlineData("list --index nowhere", "no folder 'nowhere'")]
    public async Task What_cannot_be_understood_is_told_in_one_line_with_exit_code_2(string args, string told)
    {
        var run = await CommandRun.In(folder.Path, args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
        Assert.Empty(run.Out);
    }

    [Theory]
    [InlineData("ask", "")]
    [InlineData("ask", "  ")]
    [InlineData("search", "")]
    public async Task An_empty_question_is_wrong_usage(string command, string question)
    {
        var run = await CommandRun.In(folder.Path, command, question);

        Assert.Equal(2, run.Code);
        Assert.Contains("is empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_begins_with_an_at_sign_is_no_file_of_arguments()
    {
        var run = await CommandRun.In(folder.Path, "ask", "@商丘", "--index", ".");

        Assert.Equal(1, run.Code);
        Assert.Contains("There is no index", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_with_a_bad_row_is_refused_before_anything_is_answered()
    {
        folder.Write("rows.jsonl", """
            {"id": 1, "question": "绿岛市的粮食产量？"}
            {"id": 2}
            """);

        var run = await CommandRun.In(folder.Path, "ask", "--batch", "rows.jsonl", "--json", "--index", ".");

        Assert.Equal(2, run.Code);
        Assert.Contains("Line 2 of", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Help_is_no_error()
    {
        var run = await CommandRun.In(folder.Path, "search", "--help");

        Assert.Equal(0, run.Code);
        Assert.Contains("--batch", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }
}
