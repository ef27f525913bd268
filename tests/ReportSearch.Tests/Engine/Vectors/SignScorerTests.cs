using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Tests.Engine.Vectors;

public sealed class SignScorerTests
{
    [Fact]
    public void Many_documents_at_once_score_as_each_by_itself() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var dimension = random.Next(1, 300);
        var scorer = new SignScorer(Made.UnitVector(random, dimension));
        var block = Block(Enumerable.Range(0, SignBlock.Documents)
            .Select(_ => Made.UnitVector(random, dimension)), dimension);
        short[] scores = new short[SignBlock.Documents], plain = new short[SignBlock.Documents];
        scorer.Above(block, -1, scores);
        var threshold = scores[random.Next(scores.Length)];
        Assert.Equal(scorer.AbovePlain(block, threshold, plain), scorer.Above(block, threshold, scores));
        Assert.Equal(plain, scores);
        Assert.All(scores, score => Assert.InRange(score, 0, scorer.GreatestScore));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(2)]
    [InlineData(192)]
    [InlineData(4096)]
    public void The_greatest_score_is_that_of_the_querys_own_signs_and_does_not_overflow(int dimension)
    {
        var query = Made.UnitVector(new Random(dimension), dimension);
        var scorer = new SignScorer(query);
        var scores = new short[SignBlock.Documents];
        scorer.Above(Block([query, [.. query.Select(number => -number)]], dimension), -1, scores);
        Assert.Equal((scorer.GreatestScore, 0), (scores[0], scores[1]));
    }

    [Fact]
    public void A_score_grows_with_the_sum_of_the_querys_numbers_where_the_document_is_above_0() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var query = Made.UnitVector(random, 192);
            var documents = Enumerable.Range(0, SignBlock.Documents).Select(_ => Made.UnitVector(random, 192)).ToArray();
            var scorer = new SignScorer(query);
            var scores = new short[SignBlock.Documents];
            scorer.Above(Block(documents, 192), -1, scores);
            var sums = documents.Select(document => query.Zip(document, (q, x) => x > 0 ? q : 0).Sum()).ToArray();
            var step = (sums.Max() - sums.Min()) / (scores.Max() - scores.Min());
            Assert.All(sums.Zip(scores), pair =>
                Assert.Equal(pair.First - sums[0], (pair.Second - scores[0]) * step, 48 * step));
        }).QuickCheckThrowOnFailure();

    private static byte[] Block(IEnumerable<float[]> documents, int dimension)
    {
        var writer = new SignBlockWriter();
        var signs = new byte[SignBlock.Rows(dimension)];
        foreach (var document in documents)
        {
            SignBlock.Encode(document, signs);
            writer.Add(signs);
        }
        return writer.Finish().ToArray();
    }
}
