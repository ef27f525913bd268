using System.Text.Json;
using ReportSearch.Cli.Evaluation;

namespace ReportSearch.Tests.Cli.Evaluation;

/// <summary>Questions of the project's own on the reports that ship, with their answers (Data/gold/sample.jsonl).</summary>
public sealed class SampleGoldTests : IDisposable
{
    private const double LeastRight = 0.85;
    private const double LeastRightRefusals = 0.8;

    private static readonly string GoldPath = Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "gold", "sample.jsonl");
    private static readonly IReadOnlyList<GoldQuestion> Questions = GoldFile.Read(GoldPath);

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void There_are_questions_of_every_kind_and_enough_that_the_reports_do_not_answer()
    {
        Assert.Equal(Questions.Count, Questions.Select(q => q.Question).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(
            ["commitment_status", "comparison", "descriptive", "entity", "list", "numeric_result", "numeric_target", "ranking", "trend",
                "unanswerable", "yes_no"],
            Questions.Select(q => q.Group).Distinct().Order(StringComparer.Ordinal));
        Assert.True(Questions.Count(q => q.Unanswerable) >= 15);
    }

    [Fact]
    public void Every_piece_of_evidence_stands_in_its_report_and_what_the_reports_do_not_tell_has_none()
    {
        Assert.All(Questions.SelectMany(q => q.Evidence), evidence => Assert.Contains(
            ComparableText.Of(evidence.Quote),
            ComparableText.Of(File.ReadAllText(Path.Combine(Repository.Root, "corpus", evidence.Doc))), StringComparison.Ordinal));
        Assert.All(Questions, q => Assert.Equal(q.Unanswerable, q.Evidence.Count == 0 && q.Answers.Count == 0));
    }

    [Fact]
    public async Task Most_are_answered_rightly_from_the_sample_corpus()
    {
        await CommandRun.In(folder.Path, "index", "--corpus", Path.Combine(Repository.Root, "corpus"));

        var right = (await CommandRun.In(folder.Path, "eval", GoldPath, "--json")).Lines
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => row.GetProperty("scorecard").GetString() == "answers")
            .ToDictionary(row => row.GetProperty("type").GetString()!, row => row.GetProperty("means").GetProperty(AnswerMarks.Right).GetDouble());

        Assert.True(right["ALL"] >= LeastRight, $"{right["ALL"]:0.000} of all");
        Assert.True(right["unanswerable"] >= LeastRightRefusals, $"{right["unanswerable"]:0.000} of the unanswerable");
    }

    public void Dispose() => folder.Dispose();
}
