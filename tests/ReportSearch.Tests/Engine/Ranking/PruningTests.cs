using ReportSearch.Engine;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Engine.Ranking;

/// <summary>
/// Enough documents for many windows and blocks, so that terms are passed by: against scoring every document.
/// </summary>
public sealed class PruningTests
{
    private const int Documents = 40_000, Vocabulary = 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_best_over_many_windows_are_those_of_scoring_every_document(int seed)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var texts = Enumerable.Range(0, Documents).Select(_ => Text(random)).ToArray();
        var deleted = new HashSet<int>();
        using (var writer = EngineWriter.Open(folder.Path, new EngineSchema([new("words") { K1 = 0.9f, B = 0.4f }], 0)))
        {
            for (var i = 0; i < Documents; i++)
            {
                writer.Add(new EngineDocument([texts[i]], [$"name={i}", $"place={i % 7}"], [], []));
                if (i == 9_000 || i == 25_000) writer.Commit("");   // several segments
            }
            for (var i = 0; i < 500; i++)
                if (random.Next(Documents) is var name && deleted.Add(name)) writer.Delete($"name={name}");
            writer.Commit("");
        }
        using var reader = EngineReader.Open(folder.Path);
        var every = new EveryDocument(texts, k1: 0.9, b: 0.4);
        for (var i = 0; i < 25; i++)
        {
            var terms = Enumerable.Range(0, random.Next(1, 16)).Select(_ => Term(random)).Distinct()
                .Select(term => new QueryTerm(0, term, random.Next(1, 5) / 2.0)).ToArray();
            var place = random.Next(10);   // seven places: three queries in ten are not filtered
            var query = new EngineQuery(
                terms, [], place < 7 ? [[$"place={place}"]] : [], random.Next(1, 40), 0)
            { CountAll = true };
            bool MayBeFound(int document) => !deleted.Contains(document) && (place >= 7 || document % 7 == place);
            var scores = every.Scores(terms);
            var expected = Enumerable.Range(0, Documents).Where(d => scores[d] > 0 && MayBeFound(d)).ToArray();

            var result = reader.Search(query);

            Assert.Equal((expected.Length, true), (result.Count, result.CountIsExact));
            var best = expected.OrderByDescending(d => scores[d]).ThenBy(d => d).Take(query.Top).ToArray();
            Assert.Equal(best.Length, result.Hits.Count);
            for (var rank = 0; rank < best.Length; rank++)
            {
                var hit = result.Hits[rank];
                Assert.True(MayBeFound(hit.Document.Value));
                Assert.Equal(scores[best[rank]], hit.KeywordScore, 1e-4);
                Assert.Equal(scores[hit.Document.Value], hit.KeywordScore, 1e-4);
            }
            Assert.All(result.Hits.Zip(result.Hits.Skip(1)), pair => Assert.True(
                pair.First.Score > pair.Second.Score
                || pair.First.Score == pair.Second.Score && pair.First.Document.Value < pair.Second.Document.Value));
        }
    }

    /// <summary>A term of rank r comes about as often as 1/r.</summary>
    private static string Term(Random random) => $"t{(int)Math.Exp(random.NextDouble() * Math.Log(Vocabulary))}";

    private static TermList Text(Random random)
    {
        var text = new TermList();
        for (var left = random.Next(1, 40); left > 0; left--) text.Add(Term(random));
        return text;
    }

    /// <summary>BM25 by definition, in double, over arrays of frequencies.</summary>
    private sealed class EveryDocument(TermList[] texts, double k1, double b)
    {
        private readonly Dictionary<string, int>[] frequencies =
            [.. texts.Select(text => text.CountBy(term => term).ToDictionary())];

        private readonly double averageLength = texts.Average(text => text.Count);

        public double[] Scores(IReadOnlyList<QueryTerm> terms)
        {
            var scores = new double[texts.Length];
            foreach (var (_, term, weight) in terms)
            {
                var with = frequencies.Count(document => document.ContainsKey(term));
                var idf = Math.Log(1 + (texts.Length - with + 0.5) / (with + 0.5));
                for (var document = 0; document < texts.Length; document++)
                {
                    if (!frequencies[document].TryGetValue(term, out var tf)) continue;
                    scores[document] += weight * idf * tf / (tf + k1 * (1 - b + b * texts[document].Count / averageLength));
                }
            }
            return scores;
        }
    }
}
