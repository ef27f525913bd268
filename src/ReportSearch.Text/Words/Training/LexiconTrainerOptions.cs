namespace ReportSearch.Text.Words.Training;

/// <summary>What a string must be to become a word.</summary>
public sealed record LexiconTrainerOptions
{
    /// <summary>Characters of the longest word.</summary>
    public int LongestWord { get; init; } = 7;

    /// <summary>How often a word stands in the text.</summary>
    public int MinimumCount { get; init; } = 4;

    /// <summary>
    /// ln of how much likelier the parts of a word stand together than by chance, at its weakest joint.
    /// </summary>
    public double MinimumCohesion { get; init; } = -1.5;

    /// <summary>
    /// Entropy, in nats, of what stands before a word, and of what stands after it: a word moves freely.
    /// </summary>
    public double MinimumFreedom { get; init; } = 0.7;

    /// <summary>ln p of a word less that of its best parts, for a word of two characters.</summary>
    public double MinimumGain { get; init; } = 1.0;

    /// <summary>As much more for each further character: a longer word must earn its length.</summary>
    public double GainPerCharacter { get; init; } = 4.0;

    /// <summary>Words kept: those the text would lose most without.</summary>
    public int LargestLexicon { get; init; } = 100_000;

    /// <summary>Rounds of cutting the text and counting again.</summary>
    public int Rounds { get; init; } = 6;
}
