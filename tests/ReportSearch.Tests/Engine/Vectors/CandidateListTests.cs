using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Tests.Engine.Vectors;

public sealed class CandidateListTests
{
    [Fact]
    public void The_greatest_scores_are_kept_of_equal_ones_the_earlier_documents() =>
        Prop.ForAll<int>(seed => AgreesWithSorting(seed, parts: 1)).QuickCheckThrowOnFailure();

    [Fact]
    public void Lists_of_parts_put_together_keep_what_one_list_keeps() =>
        Prop.ForAll<int>(seed => AgreesWithSorting(seed, parts: 3)).QuickCheckThrowOnFailure();

    private static void AgreesWithSorting(int seed, int parts)
    {
        var random = new Random(seed);
        var (most, greatest) = (random.Next(1, 20), random.Next(1, 30));
        var scores = Enumerable.Range(0, random.Next(200)).Select(_ => (short)random.Next(greatest + 1)).ToArray();
        var lists = Enumerable.Range(0, parts).Select(_ => new CandidateList(most, greatest)).ToArray();
        for (var document = 0; document < scores.Length; document++)
            lists[document * parts / scores.Length].Add(document, scores[document]);
        foreach (var later in lists.Skip(1)) lists[0].Add(later);
        Assert.Equal(
            Enumerable.Range(0, scores.Length).OrderByDescending(document => scores[document]).Take(most).Order(),
            lists[0].Finish().ToArray());
        foreach (var list in lists) list.Dispose();
    }
}
