using ReportSearch.Cli.Evaluation;

namespace ReportSearch.Tests.Cli.Evaluation;

public sealed class ScorecardTests
{
    [Fact]
    public void A_mark_is_averaged_over_the_questions_that_have_it()
    {
        var card = new Scorecard();
        card.Add("numeric", new Dictionary<string, double> { ["right"] = 1, ["slots"] = 1 });
        card.Add("numeric", new Dictionary<string, double> { ["right"] = 0, ["slots"] = 0.5 });
        card.Add("unanswerable", new Dictionary<string, double> { ["right"] = 1 });
        var output = new StringWriter();

        card.Write(output, "answers");

        Assert.Equal(
            """
            answers                    n      right      slots
            numeric                    2      0.500      0.750
            unanswerable               1      1.000          -
            ALL                        3      0.667      0.750

            """,
            output.ToString());
    }
}
