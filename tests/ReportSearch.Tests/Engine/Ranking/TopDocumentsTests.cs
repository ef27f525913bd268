using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine.Ranking;

namespace ReportSearch.Tests.Engine.Ranking;

public sealed class TopDocumentsTests
{
    [Fact]
    public void The_best_are_kept_and_ties_go_to_the_earlier_document() => Prop.ForAll<byte[], byte>((raw, count) =>
    {
        var scores = Array.ConvertAll(raw, x => (double)(x % 5));   // few values: many ties
        var top = new TopDocuments(count % 8);
        for (var i = 0; i < scores.Length; i++) top.Offer(i, scores[i]);
        var expected = scores.Select((score, i) => new ScoredDocument(i, score))
            .OrderByDescending(item => item.Score).ThenBy(item => item.Document).Take(count % 8);
        return expected.SequenceEqual(top.BestFirst());
    }).QuickCheckThrowOnFailure();
}
