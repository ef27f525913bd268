namespace ReportSearch.Index.Indexing;

/// <summary>
/// How BM25 weighs the text of passages; part of an index. The standard numbers were chosen on questions over
/// encyclopaedia and report passages of some 280 characters, which are cut to a like length: neither length nor repeats
/// tell as much there as in whole documents.
/// </summary>
/// <param name="K1">How slowly repeats of a word stop counting, 0 to 10.</param>
/// <param name="B">How much a long passage is held against its words, 0 to 1.</param>
public sealed record RankingOptions(float K1, float B)
{
    /// <summary>The standard numbers.</summary>
    public static RankingOptions Standard { get; } = new(K1: 0.5f, B: 0.4f);

    /// <summary>Whether both are within their ranges.</summary>
    public bool AreInRange => K1 is >= 0 and <= 10 && B is >= 0 and <= 1;
}
