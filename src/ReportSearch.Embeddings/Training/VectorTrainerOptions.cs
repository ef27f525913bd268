namespace ReportSearch.Embeddings.Training;

/// <summary>How vectors are learned.</summary>
public sealed record VectorTrainerOptions
{
    /// <summary>Length of the vectors.</summary>
    public int Dimension { get; init; } = 256;

    /// <summary>How often a word stands in the text at least, and a character.</summary>
    public int MinimumCount { get; init; } = 5;

    /// <summary>Words kept, and characters: the most frequent; at most 65,536.</summary>
    public int LargestVocabulary { get; init; } = 36_000;

    /// <summary>Words on either side that count as met together, for the vectors to start from.</summary>
    public int Window { get; init; } = 12;

    /// <summary>There, a word of probability p counts a / (a + p); this is a.</summary>
    public double Smoothing { get; init; } = 1e-3;

    /// <summary>Pairs of a text and its passage that are told apart at once.</summary>
    public int Batch { get; init; } = 512;

    /// <summary>How many batches are learned from.</summary>
    public int Steps { get; init; } = 3000;

    /// <summary>How far the first step goes; the last ones go to zero.</summary>
    public float Rate { get; init; } = 0.05f;

    /// <summary>Of the softmax over a batch: less makes passages that are nearly as near count more.</summary>
    public float Temperature { get; init; } = 0.1f;

    /// <summary>Of all that is drawn at random.</summary>
    public int Seed { get; init; } = 1;
}
