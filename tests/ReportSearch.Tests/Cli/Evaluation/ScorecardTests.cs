using ReportSearch.Cli.Evaluation;

namespace ReportSearch.Tests.Cli.Evaluation;

public sealed class ScorecardTests
{
    [Fact]
    public void A_mark_that_a_question_has_not_counts_nothing_in_the_mean()
    {
        var card = new Scorecard("answers", "right");
        card.Add(Gold("a"), new Dictionary<string, double> { ["right"] = 1, ["slots"] = 1 }, "");
        card.Add(Gold("b"), new Dictionary<string, double> { ["right"] = 0, ["slots"] = 0.5 }, "");
        card.Add(Gold("c") with { Unanswerable = true }, new Dictionary<string, double> { ["right"] = 1 }, "");
        var output = new StringWriter();

        card.Write(output, mostFailures: 0);

        Assert.Equal(
            """
            answers                    n      right      slots
            numeric                    2      0.500      0.750
            unanswerable               1      1.000      0.000
            ALL                        3      0.667      0.500

            """,
            output.ToString());
    }

    [Theory]
    [InlineData(13, 16, "0.812")]   // exactly between two thousandths
    [InlineData(1, 80, "0.013")]    // not exactly: the nearest double lies above
    [InlineData(3, 80, "0.037")]    // ... below
    public void A_mean_is_rounded_as_the_number_it_is(int right, int questions, string mean)
    {
        var card = new Scorecard("answers", "right");
        for (var i = 0; i < questions; i++) card.Add(Gold("q"), new Dictionary<string, double> { ["right"] = i < right ? 1 : 0 }, "");
        var output = new StringWriter();

        card.Write(output, mostFailures: 0);

        Assert.EndsWith($" {mean}", output.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Failures_are_told_worst_first_and_no_more_than_asked_for()
    {
        var card = new Scorecard("retrieval", "mrr@10");
        foreach (var (id, mark) in new[] { ("a", 0.5), ("b", 1), ("c", 0), ("d", 0.1) })
            card.Add(Gold(id), new Dictionary<string, double> { ["mrr@10"] = mark }, $"rank of {id}");
        var output = new StringWriter();

        card.Write(output, mostFailures: 2);

        Assert.Equal(
            ["c | numeric | 几座？ | rank of c", "d | numeric | 几座？ | rank of d"],
            output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(3));
    }

    private static GoldQuestion Gold(string id) => new(id, "几座？", "numeric", [["3座"]], []);
}
