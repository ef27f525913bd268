using ReportSearch.Engine.Commits;

namespace ReportSearch.Engine.Ranking;

/// <summary>
/// Answers one query: a list of the best documents by terms and one by vector, each exact, and of their union the best
/// by fused score.
/// A document outside both lists is not looked at: each list is <see cref="ListLength"/> long when both count.
/// </summary>
internal sealed class HybridSearch
{
    private readonly CommitView commit;
    private readonly EngineQuery query;
    private readonly double vectorWeight;
    private readonly EligibleDocuments[] eligible;
    private readonly KeywordTerms keywords;
    private readonly VectorScorer vectors;

    /// <summary>Reads the query.</summary>
    /// <param name="commit">What to search.</param>
    /// <param name="query">What for.</param>
    /// <param name="threads">How many may work on it, from 1.</param>
    /// <exception cref="ArgumentException">It does not fit the schema, or a number of it is out of range.</exception>
    public HybridSearch(CommitView commit, EngineQuery query, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Top);
        if (!(query.VectorWeight is >= 0 and <= 1))
            throw new ArgumentException($"A vector weight of {query.VectorWeight} is not within 0 to 1.",
                nameof(query));
        (this.commit, this.query) = (commit, query);
        vectorWeight = query.Vector.Length == 0 ? 0 : query.Terms.Count == 0 ? 1 : query.VectorWeight;
        keywords = new KeywordTerms(commit, query.Terms);
        vectors = new VectorScorer(commit, query.Vector, threads);
        var phrases = new PhraseFilter(query.Phrases);
        eligible = [.. commit.Segments.Select(segment => new EligibleDocuments(segment, query.Filter, phrases))];
    }

    /// <summary>
    /// Length of either list when both count: enough that what fusion puts on top is nearly always in one of them.
    /// </summary>
    private int ListLength =>
        vectorWeight is 0 or 1 ? query.Top : (int)Math.Min(int.MaxValue, Math.Max(100, 4L * query.Top));

    /// <summary>The best documents, best first.</summary>
    public EngineResult Run()
    {
        var vectorList = query.Vector.Length == 0
            ? []
            : vectors.Nearest(eligible, ListLength);
        var keywordList = KeywordList();
        var keywordScores = KeywordScores(keywordList, vectorList);
        var fusion = new Fusion(
            vectorWeight,
            keywordList is [var bestKeyword, ..] ? bestKeyword.Score : 0,
            vectorList is [var bestVector, ..] ? bestVector.Score : -1);
        var keywordRanks = Ranks(keywordList);
        var vectorRanks = Ranks(vectorList);
        var candidates = new HashSet<int>();
        if (vectorWeight < 1) candidates.UnionWith(keywordRanks.Keys);
        if (vectorWeight > 0) candidates.UnionWith(vectorRanks.Keys);
        return new EngineResult(
            [
                .. candidates.Select(Hit)
                    .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document.Value)
                    .Take(query.Top),
            ],
            query.CountAll ? CountAll() : query.Terms.Count > 0 ? keywordList.Count : vectorList.Count,
            query.CountAll);

        EngineHit Hit(int document)
        {
            var keyword = keywordScores[document];
            var cosine = vectors.Cosine(document);
            var fused = fusion.Score(keyword, cosine);
            return new EngineHit(
                new DocumentNumber(document), fused, keyword, cosine ?? 0,
                keywordRanks.GetValueOrDefault(document), vectorRanks.GetValueOrDefault(document));
        }
    }

    /// <summary>The best documents by terms.</summary>
    private List<ScoredDocument> KeywordList()
    {
        var top = new TopDocuments(ListLength);
        for (var i = 0; i < commit.Segments.Count; i++)
            new MaxScoreSearch(keywords.In(i), eligible[i], commit.FirstDocument(i), top).Run();
        return [.. top.BestFirst().Select(item => item with { Score = keywords.Steps.ScoreOf((int)item.Score) })];
    }

    /// <summary>The keyword score of every document of the two lists.</summary>
    private Dictionary<int, double> KeywordScores(
        IReadOnlyList<ScoredDocument> keywordList, IReadOnlyList<ScoredDocument> vectorList)
    {
        var scores = keywordList.ToDictionary(item => item.Document, item => item.Score);
        var others = vectorList.Select(item => item.Document).Where(document => !scores.ContainsKey(document));
        foreach (var bySegment in others.Order().GroupBy(document => commit.Locate(document).Segment))
        {
            var terms = keywords.In(bySegment.Key);
            var first = commit.FirstDocument(bySegment.Key);
            foreach (var document in bySegment)
            {
                var steps = 0;
                foreach (var term in terms) steps += term.ScoreAt(document - first);
                scores[document] = keywords.Steps.ScoreOf(steps);
            }
        }
        return scores;
    }

    /// <summary>How many documents have a term of the query (without terms: a vector) and are eligible.</summary>
    private int CountAll()
    {
        var count = 0;
        for (var i = 0; i < eligible.Length; i++)
        {
            var matching = query.Terms.Count > 0 ? keywords.Matching(i) : commit.Segments[i].Segment.Vectors.WithVector;
            count += matching.CountIn(eligible[i].All);
        }
        return count;
    }

    private static Dictionary<int, int> Ranks(IReadOnlyList<ScoredDocument> list) =>
        list.Index().ToDictionary(pair => pair.Item.Document, pair => pair.Index + 1);
}
