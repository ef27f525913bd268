namespace ReportSearch.Embeddings.Training;

/// <summary>How vectors are learned.</summary>
public sealed record VectorTrainerOptions
{
    /// <summary>Length of the vectors.</summary>
    public int Dimension { get; init; } = 192;

    /// <summary>How often a word stands in the text at least.</summary>
    public int MinimumCount { get; init; } = 5;

    /// <summary>Words kept: the most frequent; at most 65,536.</summary>
    public int LargestVocabulary { get; init; } = 36_000;

    /// <summary>Words on either side that count as met together.</summary>
    public int Window { get; init; } = 12;

    /// <summary>A word of probability p counts a / (a + p); this is a.</summary>
    public double Smoothing { get; init; } = 1e-3;

    /// <summary>Of the random start of the decomposition.</summary>
    public int Seed { get; init; } = 1;
}
