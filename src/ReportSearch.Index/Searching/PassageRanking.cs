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
    /// <summary>How many of the engine's hits are ranked again, at least: what is not among them is not found.</summary>
    public const int Candidates = 100;

    private readonly Surroundings surroundings = new(reader);

    /// <summary>
    /// The hits in their new order, ties by document. The score fuses words and vectors as the engine does; the keyword
    /// score is that with the new evidence.
    /// </summary>
    /// <param name="hits">The engine's.</param>
    /// <param name="vectorWeight">Of the fusion, 0 to 1.</param>
    public IReadOnlyList<EngineHit> Rank(IReadOnlyList<EngineHit> hits, double vectorWeight)
    {
        var around = hits.ToDictionary(
            hit => hit.Document.Value,
            hit => weights.Context > 0 ? surroundings.Of(hit.Document.Value).ToList() : []);
        int[] documents = [.. around.Keys.Concat(around.Values.SelectMany(near => near.Select(n => n.Document))).Distinct().Order()];
        var numbers = Array.ConvertAll(documents, document => new DocumentNumber(document));
        var scores = terms.Select(term => reader.TermScores(term, numbers)).ToArray();
        var keywords = hits.Select(hit => KeywordScore(hit.Document.Value, around[hit.Document.Value], documents, scores)).ToArray();
        var bestKeyword = Math.Max(keywords.Max(), double.Epsilon);
        var bestCosine = hits.Max(hit => hit.VectorScore);
        return
        [
            .. hits.Select((hit, i) => hit with { KeywordScore = keywords[i], Score = Fused(keywords[i], hit.VectorScore) })
                .OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Document.Value),
        ];

        double Fused(double keyword, double cosine) =>
            (1 - vectorWeight) * keyword / bestKeyword + vectorWeight * (cosine + 1) / (bestCosine + 1);
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
        return weights.Sentence > 0 ? sum * (1 + weights.Sentence * SentenceEvidence.Share(surroundings.TextOf(passage), inText)) : sum;
    }
}
