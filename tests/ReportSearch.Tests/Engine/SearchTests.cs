using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Engine;

namespace ReportSearch.Tests.Engine;

public sealed class SearchTests
{
    private const double Tolerance = 1e-4;

    [Fact]
    public void The_keyword_list_is_that_of_scoring_every_document_in_several_segments_with_deletes_and_filters() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            using var index = new RandomIndex(random);
            for (var i = 0; i < 5; i++)
            {
                var query = Sample.Query(random) with { Vector = [], VectorWeight = 0 };
                var expected = index.Live
                    .Where(document => ReferenceSearch.Meets(index.Documents[document], query))
                    .Select(document =>
                        (Document: document, Score: index.Reference.KeywordScore(index.Documents[document], query)))
                    .Where(pair => pair.Score > 0);
                var hits = index.Reader.Search(query).Hits;
                AssertSameList(expected, hits.Select(hit => (hit.Document.Value, hit.KeywordScore)), query.Top);
                AssertBestFirst(hits);
                Assert.All(hits, (hit, index) => Assert.Equal((index + 1, 0), (hit.KeywordRank, hit.VectorRank)));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_vector_list_is_that_of_comparing_with_every_document() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            using var index = new RandomIndex(random);
            var query = Sample.Query(random) with { Terms = [] };
            var cosines = index.Live
                .Where(document =>
                    ReferenceSearch.Meets(index.Documents[document], query)
                    && index.Documents[document].Vector.Length > 0)
                .ToDictionary(
                    document => document, document => ReferenceSearch.Cosine(index.Documents[document], query));
            var hits = index.Reader.Search(query).Hits;
            const double rounding = 0.02;
            Assert.Equal(Math.Min(query.Top, cosines.Count), hits.Count);
            Assert.All(hits, hit => Assert.Equal(cosines[hit.Document.Value], hit.VectorScore, rounding));
            var worst = hits.Count == 0 ? 0 : hits[^1].VectorScore;
            Assert.All(
                cosines.Where(pair => hits.All(hit => hit.Document.Value != pair.Key)),
                pair => Assert.True(pair.Value < worst + rounding));
            AssertBestFirst(hits);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_hybrid_hit_tells_the_scores_and_ranks_that_either_list_gives_it() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            using var index = new RandomIndex(random);
            var query = Sample.Query(random) with { VectorWeight = 0.5 };
            var hits = index.Reader.Search(query).Hits;
            var keywords = index.Reader.Search(query with { VectorWeight = 0, Top = 1000 }).Hits;
            var vectors = index.Reader.Search(query with { VectorWeight = 1, Top = 1000 }).Hits;
            foreach (var hit in hits)
            {
                var keyword = keywords.FirstOrDefault(other => other.Document == hit.Document);
                var vector = vectors.FirstOrDefault(other => other.Document == hit.Document);
                Assert.Equal((keyword.KeywordScore, keyword.KeywordRank), (hit.KeywordScore, hit.KeywordRank));
                Assert.Equal((vector.VectorScore, vector.VectorRank), (hit.VectorScore, hit.VectorRank));
                var fused = (keyword.KeywordScore == 0 ? 0 : 0.5 * keyword.KeywordScore / keywords[0].KeywordScore)
                    + (vector.VectorRank == 0 ? 0 : 0.5 * (vector.VectorScore + 1) / (vectors[0].VectorScore + 1));
                Assert.Equal(fused, hit.Score, 1e-9);
            }
            AssertBestFirst(hits);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, "near in words")]
    [InlineData(1, "near in meaning")]
    public void The_vector_weight_says_which_list_decides(double weight, string first)
    {
        using var folder = new TemporaryFolder();
        using (var writer = EngineWriter.Open(folder.Path, new EngineSchema([new("words")], 2)))
        {
            writer.Add(new EngineDocument([["桥"]], [], [0, 1], Encoding.UTF8.GetBytes("near in words")));
            writer.Add(new EngineDocument([["河"]], [], [1, 0], Encoding.UTF8.GetBytes("near in meaning")));
            writer.Commit("");
        }
        using var reader = EngineReader.Open(folder.Path);
        var hits = reader.Search(new EngineQuery([new QueryTerm(0, "桥", 1)], [1, 0], [], 10, weight)).Hits;
        Assert.Equal(first, Encoding.UTF8.GetString(reader.Stored(hits[0].Document)));
    }

    [Fact]
    public void Equal_documents_come_in_document_order()
    {
        using var folder = new TemporaryFolder();
        using (var writer = EngineWriter.Open(folder.Path, new EngineSchema([new("words")], 2), Sample.Small))
        {
            for (var i = 0; i < 300; i++) writer.Add(new EngineDocument([["桥", "河"]], [], [0.6f, 0.8f], new byte[50]));
            writer.Commit("");
        }
        using var reader = EngineReader.Open(folder.Path);
        foreach (var weight in new[] { 0, 0.5, 1 })
        {
            var hits = reader.Search(new EngineQuery([new QueryTerm(0, "桥", 1)], [1, 0], [], 20, weight)).Hits;
            Assert.Equal(Enumerable.Range(0, 20), hits.Select(hit => hit.Document.Value));
        }
    }

    [Fact]
    public void Live_documents_that_meet_every_group_match() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            using var index = new RandomIndex(random);
            var query = Sample.Query(random);
            Assert.Equal(
                index.Live.Where(document => ReferenceSearch.Meets(index.Documents[document], query)),
                index.Reader.Matching(query.Filter).Select(document => document.Value));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Keywords_are_counted_on_live_documents() =>
        Prop.ForAll<int>(seed =>
        {
            using var index = new RandomIndex(new Random(seed));
            var live = index.Live.Select(document => index.Documents[document]).ToList();
            Assert.Equal(
                live.SelectMany(document => document.Keywords).Where(keyword => keyword.StartsWith("place=", StringComparison.Ordinal))
                    .GroupBy(keyword => keyword).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new KeywordCount(group.Key, group.Count())),
                index.Reader.Keywords("place="));
            Assert.Equal(live.Count(document => document.Keywords.Contains("place=1")), index.Reader.Count([["place=1"]]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_query_that_does_not_fit_the_schema_is_refused()
    {
        using var index = new RandomIndex(new Random(1));
        var query = Sample.Query(new Random(2));
        Assert.Throws<ArgumentException>(() => index.Reader.Search(query with { Terms = [new QueryTerm(2, "桥", 1)] }));
        Assert.Throws<ArgumentException>(() => index.Reader.Search(query with { Terms = [new QueryTerm(0, "桥", 0)] }));
        Assert.Throws<ArgumentException>(() => index.Reader.Search(query with { VectorWeight = 1.5 }));
        var shapes = Assert.Throws<ArgumentException>(() => index.Reader.Search(query with { Vector = [1, 0] }));
        Assert.Contains("2 and 8", shapes.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_asked_finds_nothing()
    {
        using var index = new RandomIndex(new Random(1));
        Assert.Empty(index.Reader.Search(new EngineQuery([], [], [], 10, 0.5)).Hits);
        Assert.Empty(index.Reader.Search(Sample.Query(new Random(2), top: 0)).Hits);
    }

    private static void AssertBestFirst(IReadOnlyList<EngineHit> hits)
    {
        foreach (var (better, worse) in hits.Zip(hits.Skip(1)))
            Assert.True(better.Score > worse.Score
                || (better.Score == worse.Score && better.Document.Value < worse.Document.Value));
    }

    /// <summary>
    /// The lists agree in their scores, rank by rank, and each document has the score expected of it.
    /// </summary>
    private static void AssertSameList(
        IEnumerable<(int Document, double Score)> expected, IEnumerable<(int Document, double Score)> found, int top)
    {
        var all = expected.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Document).ToList();
        var list = found.ToList();
        Assert.Equal(Math.Min(top, all.Count), list.Count);
        var scoreOf = all.ToDictionary(pair => pair.Document, pair => pair.Score);
        for (var i = 0; i < list.Count; i++)
        {
            Assert.Equal(all[i].Score, list[i].Score, Tolerance);
            Assert.Equal(scoreOf[list[i].Document], list[i].Score, Tolerance);
        }
    }
}
