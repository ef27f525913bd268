using ReportSearch.Cli.Evaluation;

namespace ReportSearch.Tests.Cli.Evaluation;

public sealed class ScorecardTests
{
    [Fact]
    public void A_mark_is_averaged_over_the_questions_that_have_it()
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
            unanswerable               1      1.000          -
            ALL                        3      0.667      0.750

            """,
            output.ToString());
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
