using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Ranking;

/// <summary>
/// BM25 as in Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework", §3.4, for one term of one field:
/// idf · tf / (tf + K1 · (1 - B + B · length / average length)), so that a term gives at most its idf.
/// </summary>
internal readonly struct Bm25
{
    private readonly float weightedIdf;
    private readonly float fixedPart;
    private readonly float lengthPart;

    /// <summary>For one term of a query.</summary>
    /// <param name="weight">The term's weight.</param>
    /// <param name="documentsWithTerm">How many documents have it.</param>
    /// <param name="field">Its field.</param>
    /// <param name="statistics">Statistics of the field.</param>
    public Bm25(double weight, long documentsWithTerm, TextField field, FieldStatistics statistics)
    {
        weightedIdf = (float)(weight * Idf(documentsWithTerm, statistics.Documents));
        fixedPart = field.K1 * (1 - field.B);
        lengthPart = (float)((double)field.K1 * field.B * statistics.Documents / statistics.Terms);
    }

    /// <summary>ln(1 + (N - n + 0.5) / (n + 0.5)): above 0 even for a term that all documents have.</summary>
    public static double Idf(long documentsWithTerm, long documents) =>
        Math.Log(1 + (documents - documentsWithTerm + 0.5) / (documentsWithTerm + 0.5));

    /// <summary>The score of a document.</summary>
    /// <param name="frequency">How often it has the term.</param>
    /// <param name="length">How many terms it has in the field.</param>
    public float Score(int frequency, int length) =>
        weightedIdf * frequency / (frequency + fixedPart + lengthPart * length);
}
