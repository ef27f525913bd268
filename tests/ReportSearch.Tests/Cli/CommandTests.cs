using System.Text.Json;

namespace ReportSearch.Tests.Cli;

public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CommandTests()
    {
        folder.Write("corpus/甲.md", """
            ---
            title: 2024年商丘市政府工作报告
            place: 商丘市
            year: 2024
            kind: 政府工作报告
            ---
            # 一、2024年主要目标
            今年的主要预期目标是：地区生产总值增长7.3%左右，粮食产量稳定在99亿斤以上。
            """);
        folder.Write("corpus/乙.md", """
            ---
            title: 2025年漯河市政府工作报告
            place: 漯河市
            year: 2025
            kind: 政府工作报告
            ---
            # 一、2025年主要目标
            今年的主要预期目标是：地区生产总值增长5.1%左右，新增城镇就业2.2万人。
            """);
        folder.Write("corpus/空的.txt", "");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Index_tells_what_it_read_and_what_it_skipped()
    {
        var first = await Index();
        var second = await CommandRun.In(folder.Path, "index");

        Assert.Equal(0, first.Code);
        Assert.StartsWith("2 reports, ", first.Out, StringComparison.Ordinal);
        Assert.Contains("1 skipped.\n  skipped 空的.txt: ", first.Out, StringComparison.Ordinal);
        Assert.Contains(" 0 files read, ", second.Out, StringComparison.Ordinal);
        Assert.Empty(first.Error);
    }

    [Fact]
    public async Task List_prints_a_row_a_report_by_source()
    {
        await Index();

        var run = await CommandRun.In(folder.Path, "list", "--json");

        Assert.Equal(["乙.md", "甲.md"], run.Lines.Select(line => Row(line).GetProperty("source").GetString()));
        Assert.Equal([2025, 2024], run.Lines.Select(line => Row(line).GetProperty("year").GetInt32()));
        Assert.Equal(0, run.Code);
    }

    [Theory]
    [InlineData("ask", "answer")]
    [InlineData("search", "hits")]
    public async Task A_batch_gives_a_row_for_each_question_in_order_under_its_own_id(string command, string member)
    {
        await Index();
        folder.Write("rows.jsonl", """
            {"id": "b", "question": "漯河2025年地区生产总值增长目标是多少？"}

            {"id": 7, "question": "商丘2024年粮食产量目标是多少？", "type": "numeric"}
            {"id": "a", "question": "商丘2024年地区生产总值增长目标是多少？"}
            """);

        var run = await CommandRun.In(folder.Path, command, "--batch", "rows.jsonl", "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(["\"b\"", "7", "\"a\""], run.Lines.Select(line => Row(line).GetProperty("id").GetRawText()));
        Assert.All(run.Lines, line => Assert.True(Row(line).TryGetProperty(member, out _)));
    }

    [Theory]
    [InlineData("ask", "answer")]
    [InlineData("search", "hits")]
    public async Task A_question_of_a_batch_that_cannot_be_worked_with_has_a_row_that_says_so_and_the_rest_goes_on(string command, string member)
    {
        await Index();
        folder.Write("rows.jsonl", $$"""
            {"id": 1, "question": "{{new string('粮', 5000)}}"}
            {"id": 2, "question": "漯河2025年地区生产总值增长目标是多少？"}
            {"id": 3, "question": ""}
            """);

        var run = await CommandRun.In(folder.Path, command, "--batch", "rows.jsonl");

        Assert.Equal(1, run.Code);
        Assert.Equal([1, 2, 3], run.Lines.Select(line => Row(line).GetProperty("id").GetInt32()));
        Assert.Equal(["error", member, "error"], run.Lines.Select(line => Row(line).TryGetProperty(member, out _) ? member : "error"));
        Assert.NotEqual("", Row(run.Lines[0]).GetProperty("error").GetString());
        Assert.StartsWith("2 of 3 questions ", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Fact]
    public async Task Rows_of_one_conversation_follow_one_on_the_other_and_others_do_not()
    {
        await Index();
        folder.Write("rows.jsonl", """
            {"id": 1, "question": "商丘2024年地区生产总值增长目标是多少？", "conversation": "甲"}
            {"id": 2, "question": "漯河2025年地区生产总值增长目标是多少？", "conversation": "乙"}
            {"id": 3, "question": "粮食产量呢？", "conversation": "甲"}
            """);

        var run = await CommandRun.In(folder.Path, "ask", "--batch", "rows.jsonl", "--json");

        Assert.Equal(0, run.Code);
        Assert.Contains("99亿斤", Row(run.Lines[2]).GetProperty("answer").GetString()!, StringComparison.Ordinal);
        Assert.Equal(
            ["place:商丘市", "year:2024"],
            Row(run.Lines[2]).GetProperty("understood").EnumerateArray()
                .Where(part => part.GetProperty("origin").GetString() == "kept").Select(part => part.GetProperty("id").GetString())
                .Where(id => id!.StartsWith("place:", StringComparison.Ordinal) || id.StartsWith("year:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_conversation_that_is_no_text_is_wrong_usage()
    {
        await Index();
        folder.Write("rows.jsonl", """{"id": 1, "question": "商丘", "conversation": 7}""");

        var run = await CommandRun.In(folder.Path, "ask", "--batch", "rows.jsonl", "--json");

        Assert.Equal(2, run.Code);
        Assert.Contains("Line 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_read_with_its_citation_below()
    {
        await Index();

        var run = await CommandRun.In(folder.Path, "ask", "商丘2024年粮食产量目标是多少？");

        Assert.Equal(0, run.Code);
        Assert.Contains("99亿斤", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains("[1] 2024年商丘市政府工作报告", run.Out, StringComparison.Ordinal);
        Assert.Contains("[甲.md ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_saved_and_verified_until_a_character_of_it_or_of_its_source_changes()
    {
        await Index();
        await CommandRun.In(folder.Path, "ask", "商丘2024年粮食产量目标是多少？", "--pack", "答.json");
        var pack = await File.ReadAllTextAsync(Path.Combine(folder.Path, "答.json"), TestContext.Current.CancellationToken);
        var source = await File.ReadAllTextAsync(Path.Combine(folder.Path, "corpus", "甲.md"), TestContext.Current.CancellationToken);

        var whole = await CommandRun.In(folder.Path, "verify", "答.json");
        folder.Write("改.json", pack.Replace("99亿斤", "98亿斤", StringComparison.Ordinal));
        var changed = await CommandRun.In(folder.Path, "verify", "改.json", "--json");
        folder.Write("corpus/甲.md", source.Replace("99亿斤", "98亿斤", StringComparison.Ordinal));
        var forged = await CommandRun.In(folder.Path, "verify", "答.json");

        Assert.Equal((0, 1, 1), (whole.Code, changed.Code, forged.Code));
        Assert.StartsWith("The pack holds: 1 sources unchanged, 1 quotes", whole.Out, StringComparison.Ordinal);
        Assert.False(Row(changed.Out).GetProperty("holds").GetBoolean());
        Assert.Equal(2, forged.Lines.Length);
        Assert.Contains("'甲.md'", forged.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hits_stay_within_the_place_that_is_given()
    {
        await Index();

        var run = await CommandRun.In(folder.Path, "search", "地区生产总值增长", "--place", "漯河", "--json");

        var hits = Row(Assert.Single(run.Lines)).GetProperty("hits").EnumerateArray().ToList();
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal("漯河市", hit.GetProperty("place").GetString()));
    }

    [Fact]
    public async Task Words_of_two_reports_are_printed_once_with_both_sources()
    {
        folder.Write("corpus/丙.md", await File.ReadAllTextAsync(Path.Combine(folder.Path, "corpus", "乙.md"), TestContext.Current.CancellationToken));
        await Index();

        var run = await CommandRun.In(folder.Path, "search", "地区生产总值增长", "--place", "漯河");

        Assert.Matches(@"\[丙\.md 段落 \w+\]\n   亦见于：.+ \[乙\.md 段落 \w+\]|\[乙\.md 段落 \w+\]\n   亦见于：.+ \[丙\.md 段落 \w+\]", run.Out);
    }

    [Fact]
    public async Task A_question_of_5000_characters_is_wrong_usage_told_in_one_line()
    {
        await Index();

        var run = await CommandRun.In(folder.Path, "ask", new string('粮', 5000));

        Assert.Equal(2, run.Code);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Fact]
    public async Task Figures_come_as_a_table_of_comma_separated_values()
    {
        await Index();

        var run = await CommandRun.In(folder.Path, "indicators", "--indicator", "GDP", "--csv");

        Assert.StartsWith("indicator,place,year,modality,measure,comparator,value,upperValue,unit,source,report,paragraph,quote,", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.StartsWith("地区生产总值,商丘市,2024,target,growth,about,7.3,,%,甲.md,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Years_the_wrong_way_round_are_wrong_usage()
    {
        var run = await CommandRun.In(folder.Path, "indicators", "--indicator", "GDP", "--from", "2020", "--to", "2010");

        Assert.Equal(2, run.Code);
        Assert.Contains("--from 2020 is after --to 2010", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scorecard_counts_questions_by_type()
    {
        await Index();
        folder.Write("gold.jsonl", """
            {"id": "1", "question": "商丘2024年粮食产量目标是多少？", "type": "numeric", "answers": [["99亿斤"]], "evidence": [{"doc": "甲.md", "quote": "粮食产量稳定在99亿斤以上"}], "unanswerable": false}
            """);

        var run = await CommandRun.In(folder.Path, "eval", "gold.jsonl", "--failures", "5");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"numeric +1 +1\.000 +1\.000 +1\.000 +1\.000 +0\.000", run.Out);
        Assert.Contains("recall@10", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scorecard_as_JSON_is_a_row_a_type()
    {
        await Index();
        folder.Write("gold.jsonl", """
            {"id": "1", "question": "商丘2024年粮食产量目标是多少？", "type": "numeric", "answers": [["99亿斤"]], "evidence": [{"doc": "甲.md", "quote": "粮食产量稳定在99亿斤以上"}], "unanswerable": false}
            """);

        var run = await CommandRun.In(folder.Path, "eval", "gold.jsonl", "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(
            ["answers numeric 1", "answers ALL 1", "retrieval numeric 1", "retrieval ALL 1"],
            run.Lines.Select(Row).Select(r => $"{r.GetProperty("scorecard")} {r.GetProperty("type")} {r.GetProperty("questions")}"));
        Assert.Equal(1, Row(run.Lines[0]).GetProperty("means").GetProperty("right").GetDouble());
        Assert.Equal(1, Row(run.Lines[3]).GetProperty("means").GetProperty("recall@10").GetDouble());
    }

    private Task<CommandRun> Index() => CommandRun.In(folder.Path, "index");

    private static JsonElement Row(string line) => JsonDocument.Parse(line).RootElement;
}
