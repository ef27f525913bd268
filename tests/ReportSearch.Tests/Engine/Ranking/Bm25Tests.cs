using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine;
using ReportSearch.Engine.Postings;
using ReportSearch.Engine.Ranking;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Tests.Engine.Ranking;

public sealed class Bm25Tests
{
    [Fact]
    public void Many_documents_at_once_score_as_one_by_one_and_none_above_its_bound() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var lengths = Enumerable.Range(0, 500).Select(_ => (ushort)random.Next(ushort.MaxValue + 1)).ToArray();
        var statistics = new FieldStatistics(500, lengths.Sum(x => (long)x));
        var idf = 0.01 + 9 * random.NextDouble();
        var bm25 = new Bm25(idf, new ScoreSteps(idf + 5), new TextField("words"), statistics);
        var documents = Enumerable.Range(0, 500).Where(_ => random.Next(2) == 0).Append(499).Distinct().ToArray();
        var frequencies = documents.Select(_ => (uint)random.Next(1, 1000)).ToArray();
        var scores = new int[documents.Length];
        bm25.ScoreAll(documents, frequencies, lengths, scores);
        Assert.Equal(documents.Select((d, i) => bm25.Score((int)frequencies[i], lengths[d])), scores);
        var impacts = new ImpactScale(new TextField("words"), statistics, lengths);
        Assert.All(documents.Index(), pair => Assert.InRange(
            scores[pair.Index], 1,
            bm25.Bound(impacts.Of(pair.Item, (int)frequencies[pair.Index]) / (double)ImpactScale.Steps)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Steps_are_as_small_as_thirty_bits_allow()
    {
        foreach (var greatest in (double[])[1e-6, 0.7, 1, 300, 1e6])
        {
            var steps = new ScoreSteps(greatest);
            Assert.InRange(greatest * steps.PerUnit, 1 << 29, 1 << 30);
            Assert.Equal(greatest, steps.ScoreOf((int)(greatest * steps.PerUnit)), greatest * 1e-8);
        }
    }
}
