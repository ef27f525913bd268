using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ReportSearch.Tests.Cli.Evaluation;

/// <summary>The scorecard counts as the script does that the project is measured with.</summary>
public sealed class ScoreScriptTests : IDisposable
{
    private static readonly string[] Marks = ["mrr@10", "recall@1", "recall@5", "recall@10"];

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Invented_questions_have_the_means_that_the_rank_of_their_passage_gives()
    {
        folder.Write("corpus/甲.txt", "绿岛2031年工作报告\n\n新建水库3座，鱼塘9处，让渔民满意。\n");
        folder.Write("corpus/乙.txt", "红山2031年工作报告\n\n新建水库4座，苗圃2处，让果农满意。\n");
        folder.Write("gold.jsonl", """
            {"id": "1", "question": "新建水库3座 鱼塘", "type": "paraphrase", "answers": [], "evidence": [{"doc": "", "quote": "新建水库3座，鱼塘9处"}]}
            {"id": "2", "question": "新建水库3座 鱼塘 渔民", "type": "paraphrase", "answers": [], "evidence": [{"doc": "乙.txt", "quote": "新建水库4座，苗圃2处"}]}
            {"id": "3", "question": "新建水库4座 苗圃", "type": "lost", "answers": [], "evidence": [{"doc": "丙.txt", "quote": "新建水库4座，苗圃2处"}]}
            """);
        await CommandRun.In(folder.Path, "index");

        var rows = await Scored("gold.jsonl");

        Assert.Equal(["retrieval lost 1: 0 0 0 0", "retrieval paraphrase 2: 0.75 0.5 1 1", "retrieval ALL 3: 0.5 0.3333 0.6667 0.6667"], rows);
    }

    [Theory]
    [InlineData("gold/national.jsonl")]
    [InlineData("gold/provinces.jsonl")]
    [Trait("Length", "long")]
    public async Task Questions_on_the_real_reports_have_the_same_means_as_the_script_counts(string below)
    {
        var (gold, script) = (SharedData.Folder(below), SharedData.Folder("eval/score.py"));
        await CommandRun.In(folder.Path, "index", "--corpus", SharedData.Folder("corpus"));
        var search = await CommandRun.In(folder.Path, "search", "--batch", gold, "--json");
        folder.Write("run.jsonl", search.Out);

        var told = Python(script, "search", gold, Path.Combine(folder.Path, "run.jsonl"));

        using var theirs = JsonDocument.Parse(told[told.IndexOf('{', StringComparison.Ordinal)..]);
        var means = string.Join(' ', Marks.Select(mark => Rounded(theirs.RootElement.GetProperty(mark).GetDouble())));
        Assert.Equal($"retrieval ALL {theirs.RootElement.GetProperty("n")}: {means}", (await Scored(gold))[^1]);
    }

    [Fact]
    public async Task Answers_from_the_sample_corpus_have_the_same_marks_as_the_script_counts() =>
        await SameAnswers(Path.Combine(Repository.Root, "corpus"), Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "gold", "sample.jsonl"));

    [Theory]
    [InlineData("gold/cities.jsonl")]
    [InlineData("gold/national.jsonl")]
    [InlineData("gold/provinces.jsonl")]
    [Trait("Length", "long")]
    public async Task Answers_from_the_real_reports_have_the_same_marks_as_the_script_counts(string below) =>
        await SameAnswers(SharedData.Folder("corpus"), SharedData.Folder(below));

    public void Dispose() => folder.Dispose();

    /// <summary>Compares the two tables of answers, kind by kind and digit by digit.</summary>
    private async Task SameAnswers(string corpus, string gold)
    {
        var script = SharedData.Folder("eval/score.py");
        await CommandRun.In(folder.Path, "index", "--corpus", corpus);
        folder.Write("answers.jsonl", (await CommandRun.In(folder.Path, "ask", "--batch", gold, "--json")).Out);

        var theirs = Python(script, "answers", gold, Path.Combine(folder.Path, "answers.jsonl")).Split('\n');
        var ours = (await CommandRun.In(folder.Path, "eval", gold)).Lines;

        Assert.Equal(Cells(theirs.Skip(1)), Cells(ours));
    }

    /// <summary>A table's first rows, down to ALL, as "kind n mark value", in the order of their names.</summary>
    private static List<string> Cells(IEnumerable<string> table)
    {
        var rows = table.Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var marks = rows[0].SkipWhile(word => word is not "n").Skip(1).ToList();
        var kinds = rows.Skip(1).Take(rows.FindIndex(row => row is ["ALL", ..])).ToList();
        return [.. kinds.SelectMany(row => marks.Select((mark, i) => $"{row[0]} {double.Parse(row[1], CultureInfo.InvariantCulture)} {mark} {row[i + 2]}"))
            .Order(StringComparer.Ordinal)];
    }

    private async Task<string[]> Scored(string gold) => [.. (await CommandRun.In(folder.Path, "eval", gold, "--json")).Lines
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(row => row.GetProperty("scorecard").GetString() == "retrieval")
        .Select(row => $"retrieval {row.GetProperty("type")} {row.GetProperty("questions")}: " +
            string.Join(' ', Marks.Select(mark => Rounded(row.GetProperty("means").GetProperty(mark).GetDouble()))))];

    private static string Rounded(double mean) => $"{Math.Round(mean, 4):0.####}";

    private static string Python(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true })!;
            var told = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return told;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3 to run the script with.");
            return "";
        }
    }
}
