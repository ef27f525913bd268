namespace ReportSearch.Tests.Cli;

public sealed class FailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_without_an_index_is_a_failure_that_says_how_to_build_one()
    {
        var run = await CommandRun.In(folder.Path, "list", "--index", ".");

        Assert.Equal(1, run.Code);
        Assert.Contains("reports index", Assert.Single(ErrorLines(run)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_corpus_of_which_no_file_can_be_read_is_a_failure()
    {
        folder.Write("corpus/坏的.docx", "no zip at all");
        folder.Write("corpus/空的.txt", "");

        var run = await CommandRun.In(folder.Path, "index");

        Assert.Equal(1, run.Code);
        Assert.Contains("No report could be read in 'corpus' (2 skipped)", Assert.Single(ErrorLines(run)), StringComparison.Ordinal);
        Assert.Contains("skipped 坏的.docx: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("skipped 空的.txt: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_are_no_JSON_are_told_with_their_line()
    {
        folder.Write("appsettings.json", "{\n  \"Corpus\": {,\n}");

        var run = await CommandRun.In(folder.Path, "list");

        Assert.Equal(1, run.Code);
        Assert.Contains("is not right at line 2", Assert.Single(ErrorLines(run)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_of_the_wrong_kind_are_told()
    {
        folder.Write("appsettings.json", """{ "Corpus": { "Folder": 5 } }""");

        var run = await CommandRun.In(folder.Path, "list");

        Assert.Equal(1, run.Code);
        Assert.Contains("holds a value of the wrong kind", Assert.Single(ErrorLines(run)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Conversations\": 0", "Server:Conversations must be 1 to")]
    [InlineData("\"ConversationMinutes\": 1000000", "Server:ConversationMinutes must be 1 to")]
    [InlineData("\"Conversations\": 1.5", "holds a value of the wrong kind")]
    public async Task Limits_on_conversations_that_make_no_sense_are_told(string setting, string told)
    {
        folder.Write("appsettings.json", $$"""{ "Server": { {{setting}} } }""");

        var run = await CommandRun.In(folder.Path, "list");

        Assert.Equal(1, run.Code);
        Assert.Contains(told, Assert.Single(ErrorLines(run)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_in_the_folder_one_starts_in_name_the_corpus_and_the_index()
    {
        folder.Write("appsettings.json", """{ "Corpus": { "Folder": "reports" }, "Index": { "Folder": "built" } }""");

        var index = await CommandRun.In(folder.Path, "index");
        var list = await CommandRun.In(folder.Path, "list");

        Assert.Contains("no folder 'reports'", index.Error, StringComparison.Ordinal);
        Assert.Contains("no folder 'built'", list.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_the_user_thesaurus_that_is_no_group_is_told_with_its_file_and_line()
    {
        folder.Write("appsettings.json", """{ "Index": { "Thesaurus": "names.txt" } }""");
        folder.Write("names.txt", "汉江, 汉水\n物流枢纽\n");

        var run = await CommandRun.In(folder.Path, "list");

        Assert.Equal(1, run.Code);
        Assert.Contains("names.txt', line 2: ", Assert.Single(ErrorLines(run)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_of_the_user_dictionary_that_is_no_word_is_told_with_its_file_and_line()
    {
        folder.Write("appsettings.json", """{ "Index": { "Dictionary": "own.txt" } }""");
        folder.Write("own.txt", "汉江生态驿站\n物流 枢纽\n");

        var run = await CommandRun.In(folder.Path, "list");

        Assert.Equal(1, run.Code);
        Assert.Contains("own.txt', line 2: ", Assert.Single(ErrorLines(run)), StringComparison.Ordinal);
    }

    private static string[] ErrorLines(CommandRun run) => run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
