using ReportSearch.Answers;
using ReportSearch.Answers.Checking;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Answers.Checking;

/// <summary>What answers to the gold questions are made of.</summary>
[Trait("Length", "long")]
public sealed class GoldSpansTests(GoldAnswers gold) : IClassFixture<GoldAnswers>
{
    [Fact]
    public void Every_sentence_of_every_answer_is_made_of_spans_of_its_citations_and_connecting_words()
    {
        var places = gold.Index.Groups.Select(g => g.Place?.Name).OfType<string>().Distinct().ToList();
        var unaccounted = (
            from answer in gold.All
            from claim in Claim.Of($"{answer.Text}\n{answer.Details}")
            let left = ConnectingWords.Unaccounted(claim, answer, places)
            where left.Length > 0
            select $"'{left}' of: {claim.Text.Trim()}").ToList();

        Assert.True(unaccounted.Count == 0, $"{unaccounted.Count} claims have words of nobody:\n{string.Join('\n', unaccounted.Take(30))}");
    }

    [Fact]
    public void Nothing_that_answers_can_reach_a_network()
    {
        Assert.False(IndexOptions.Standard.Embedder.IsRemote);
        Assert.All(
            new[] { typeof(QuestionAnswerer).Assembly, typeof(ReportIndex).Assembly },
            floor => Assert.DoesNotContain(floor.GetReferencedAssemblies(), used => used.Name!.StartsWith("System.Net", StringComparison.Ordinal)));
    }
}
