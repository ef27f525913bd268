using ReportSearch.Answers.Checking;

namespace ReportSearch.Tests.Answers.Checking;

/// <summary>Answers to the gold questions with one number altered.</summary>
[Trait("Length", "long")]
public sealed class GoldAlterationTests(GoldAnswers gold) : IClassFixture<GoldAnswers>
{
    private const int Altered = 200;
    private const int Seed = 20260131;

    [Fact]
    public void One_number_altered_is_seen_in_each_of_200_right_answers()
    {
        var random = new Random(Seed);
        var unseen = new List<string>();
        var count = 0;
        for (var round = 0; count < Altered; round++)
        {
            var before = count;
            for (var at = 0; at < gold.Right.Count && count < Altered; at++)
            {
                var answer = gold.Right[at];
                var way = Alteration.Ways[(at + round) % Alteration.Ways.Count];
                if (way(answer, random) is not { } text || text == answer.Text) continue;
                count++;
                if (CitationChecker.Check(answer with { Text = text }, gold.Index.Groups).Withheld.Count == 0) unseen.Add($"{answer.Text}\n→ {text}");
            }
            Assert.True(count > before, "There are no more ways to alter the answers.");
        }
        Assert.True(unseen.Count == 0, $"{unseen.Count} of {Altered} altered answers were let through:\n{string.Join("\n\n", unseen)}");
    }

    [Fact]
    public void Nothing_is_withheld_of_right_answers_but_two_at_most()
    {
        var withheld = gold.Right.Where(answer => answer.Withheld.Count > 0).Select(answer => string.Join('\n', answer.Withheld)).ToList();

        Assert.True(gold.Right.Count >= 150, $"only {gold.Right.Count} answers are right");
        Assert.True(withheld.Count <= 2, $"{withheld.Count} of {gold.Right.Count}:\n{string.Join("\n\n", withheld)}");
    }

    [Fact]
    public void Nothing_of_an_answer_as_it_is_given_is_withheld_when_it_is_checked_again() => Assert.All(
        gold.All, answer => Assert.Equal(answer.Withheld.Count, CitationChecker.Check(answer, gold.Index.Groups).Withheld.Count));
}
