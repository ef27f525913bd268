using ReportSearch.Engine;
using ReportSearch.Index.Storage;

namespace ReportSearch.Index.Searching;

/// <summary>
/// Ranks the engine's best passages again, by what no list of terms can tell: what the passages around one say, and
/// whether the words asked for stand together. For one query.
/// </summary>
/// <param name="reader">The index.</param>
/// <param name="terms">The query's.</param>
/// <param name="weights">How much each kind of evidence counts.</param>
internal sealed class PassageRanking(EngineReader reader, IReadOnlyList<QueryTerm> terms, SearchWeights weights)
{
    /// <summary>
    /// The vectors' share in choosing the engine's hits: as much as the words', for what either finds may turn out best.
    /// </summary>
    public const double CandidateVectorWeight = 0.5;

    /// <summary>How many of the engine's hits are ranked again, at least: what is not among them is not found.</summary>
    public const int Candidates = 100;

    private const double Covered = 0.5;   // a passage that has each word once scores two thirds of what one full of them would

    private readonly Surroundings surroundings = new(reader);

    /// <summary>
    /// The hits in their new order, ties by document. Words and vectors are added on one scale, whatever else was found:
    /// the share of the greatest score that the question's words could have, 0 to 1, and the cosine. The better the best
    /// passage holds the words, the less the vectors tell: their weight is that given, times the square of what its share
    /// lacks of one half.
    /// </summary>
    /// <param name="hits">The engine's, at least one.</param>
    /// <param name="question">The terms of the question itself, those that no passage has among them.</param>
    /// <param name="vectorWeight">Of the cosine where no passage has a word of the question, 0 to 1.</param>
    public IReadOnlyList<EngineHit> Rank(IReadOnlyList<EngineHit> hits, IReadOnlyList<QueryTerm> question, double vectorWeight)
    {
        var around = hits.ToDictionary(
            hit => hit.Document.Value,
            hit => weights.Context > 0 ? surroundings.Of(hit.Document.Value).ToList() : []);
        int[] documents = [.. around.Keys.Concat(around.Values.SelectMany(near => near.Select(n => n.Document))).Distinct().Order()];
        var numbers = Array.ConvertAll(documents, document => new DocumentNumber(document));
        var scores = terms.Select(term => reader.TermScores(term, numbers)).ToArray();
        var keywords = hits.Select(hit => KeywordScore(hit.Document.Value, around[hit.Document.Value], documents, scores)).ToArray();
        var greatest = question.Sum(term => term.Weight * reader.Rarity(term.Field, term.Term));
        var uncovered = greatest > 0 ? Math.Max(0, 1 - keywords.Max() / (Covered * greatest)) : 0;
        var weight = vectorWeight * uncovered * uncovered;
        return
        [
            .. hits.Select((hit, i) => hit with { KeywordScore = keywords[i], Score = Fused(keywords[i], hit.VectorScore) })
                .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document.Value),
        ];

        double Fused(double keyword, double cosine) =>
            (1 - weight) * (greatest > 0 ? keyword / greatest : keyword) + weight * cosine;
    }

    /// <param name="passage">A document.</param>
    /// <param name="around">Its neighbours.</param>
    /// <param name="documents">All documents scored, ascending.</param>
    /// <param name="scores">Shape [terms, documents].</param>
    private double KeywordScore(int passage, List<(int Document, double Nearness)> around, int[] documents, float[][] scores)
    {
        var own = Array.BinarySearch(documents, passage);
        var rows = around.ConvertAll(near => (Row: Array.BinarySearch(documents, near.Document), Share: weights.Context * near.Nearness));
        var (sum, inText) = (0.0, new List<(string, float)>());
        for (var t = 0; t < scores.Length; t++)
        {
            var greatest = (double)scores[t][own];
            foreach (var (row, share) in rows) greatest = Math.Max(greatest, share * scores[t][row]);
            sum += greatest;
            if (scores[t][own] > 0 && terms[t].Field is TextFields.Words or TextFields.Bigrams) inText.Add((terms[t].Term, scores[t][own]));
        }
        if (weights.Sentence == 0) return sum;
        var together = SentenceEvidence.Share(surroundings.TextOf(passage), inText);
        return sum * (1 + weights.Sentence * together) / (1 + weights.Sentence);
    }
}
