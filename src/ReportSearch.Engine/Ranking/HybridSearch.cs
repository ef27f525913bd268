using System.Buffers;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;

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
    private readonly DocumentSet[] allowed;
    private readonly KeywordScorer keywords;
    private readonly VectorScorer vectors;

    /// <summary>Reads the query.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema, or a number of it is out of range.</exception>
    public HybridSearch(CommitView commit, EngineQuery query)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(query.Top);
        if (!(query.VectorWeight is >= 0 and <= 1))
            throw new ArgumentException($"A vector weight of {query.VectorWeight} is not within 0 to 1.",
                nameof(query));
        (this.commit, this.query) = (commit, query);
        vectorWeight = query.Vector.Length == 0 ? 0 : query.Terms.Count == 0 ? 1 : query.VectorWeight;
        keywords = new KeywordScorer(commit, query.Terms);
        vectors = new VectorScorer(commit, query.Vector);
        allowed = [.. commit.Segments.Select(segment => segment.Matching(query.Filter))];
        var phrases = new PhraseFilter(query.Phrases);
        if (!phrases.IsEmpty) allowed = [.. allowed.Zip(commit.Segments, (live, of) => WithPhrases(live, of.Segment, phrases))];
    }

    /// <summary>
    /// Length of either list when both count: enough that what fusion puts on top is nearly always in one of them.
    /// </summary>
    private int ListLength =>
        vectorWeight is 0 or 1 ? query.Top : (int)Math.Min(int.MaxValue, Math.Max(100, 4L * query.Top));

    /// <summary>The best documents, best first.</summary>
    public EngineResult Run()
    {
        var vectorList = vectors.Nearest(allowed, query.Vector.Length == 0 ? 0 : ListLength);
        var keywordList = KeywordList(vectorList, out var keywordScores);
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
            candidates.Count, CountIsExact: false);

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
    /// <param name="vectorList">More documents whose score is wanted.</param>
    /// <param name="scores">The scores of both lists' documents.</param>
    private IReadOnlyList<ScoredDocument> KeywordList(
        IReadOnlyList<ScoredDocument> vectorList, out Dictionary<int, float> scores)
    {
        var top = new TopDocuments(ListLength);
        scores = [];
        var wanted = vectorList.Select(item => item.Document).Order().ToArray();
        var nextWanted = 0;
        for (var i = 0; i < commit.Segments.Count; i++)
        {
            var first = commit.FirstDocument(i);
            var rented = ArrayPool<float>.Shared.Rent(commit.Segments[i].Segment.Documents);
            try
            {
                var segmentScores = rented.AsSpan(0, commit.Segments[i].Segment.Documents);
                segmentScores.Clear();
                keywords.AddScores(i, segmentScores);
                for (var document = 0; document < segmentScores.Length; document++)
                    if (segmentScores[document] > Math.Max(0, top.Threshold) && allowed[i].Contains(document))
                        top.Offer(first + document, segmentScores[document]);
                for (; nextWanted < wanted.Length && wanted[nextWanted] - first < segmentScores.Length; nextWanted++)
                    scores[wanted[nextWanted]] = segmentScores[wanted[nextWanted] - first];
            }
            finally
            {
                ArrayPool<float>.Shared.Return(rented);
            }
        }
        var list = top.BestFirst();
        foreach (var (document, score) in list) scores[document] = score;
        return list;
    }

    private static DocumentSet WithPhrases(DocumentSet live, Segment segment, PhraseFilter phrases)
    {
        var candidates = phrases.Candidates(segment);
        candidates.IntersectWith(live);
        var holding = new DocumentSet(segment.Documents);
        foreach (var document in candidates.Members)
            if (phrases.Holds(segment, document)) holding.Add(document);
        return holding;
    }

    private static Dictionary<int, int> Ranks(IReadOnlyList<ScoredDocument> list) =>
        list.Index().ToDictionary(pair => pair.Item.Document, pair => pair.Index + 1);
}
