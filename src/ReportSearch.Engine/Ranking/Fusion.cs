namespace ReportSearch.Engine.Ranking;

/// <summary>
/// Fuses the keyword and the vector score of a document: a convex combination of both, each normalised by its least
/// possible and its
/// greatest found value (Bruch, Gai and Ingber 2023, "An Analysis of Fusion Functions for Hybrid Retrieval", §4,
/// TM2C2):
/// (1 - w) · keyword / greatest keyword + w · (cosine + 1) / (greatest cosine + 1). A score that is missing counts as
/// 0.
/// </summary>
/// <param name="vectorWeight">w, from 0 to 1.</param>
/// <param name="greatestKeyword">Score of the keyword list's first; 0 for an empty list.</param>
/// <param name="greatestCosine">Score of the vector list's first; -1 for an empty list.</param>
internal readonly struct Fusion(double vectorWeight, double greatestKeyword, double greatestCosine)
{
    /// <summary>
    /// The fused score, from 0; above 1 only where the vector list missed a document nearer than its first.
    /// </summary>
    /// <param name="keyword">The keyword score; 0 where no term is met.</param>
    /// <param name="cosine">The cosine; null where there is no vector.</param>
    public double Score(double keyword, double? cosine)
    {
        var keywordPart = greatestKeyword > 0 ? keyword / greatestKeyword : 0;
        var vectorPart = cosine is { } known && greatestCosine > -1 ? (known + 1) / (greatestCosine + 1) : 0;
        return (1 - vectorWeight) * keywordPart + vectorWeight * vectorPart;
    }
}
