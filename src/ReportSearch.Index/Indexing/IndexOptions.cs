using ReportSearch.Embeddings;
using ReportSearch.Index.Searching;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Indexing;

/// <summary>What an index is made and read with; the same for both.</summary>
public sealed record IndexOptions
{
    /// <summary>What holds where nothing is set.</summary>
    public static IndexOptions Standard { get; } = new();

    /// <summary>The user's own words, which are never split.</summary>
    public WordList Dictionary { get; init; } = WordList.Empty;

    /// <summary>
    /// Names that stand for one another in a question, for reading alone; those that ship, unless others are set. They are read when first asked for.
    /// </summary>
    public Thesaurus Thesaurus
    {
        get => field ?? Thesaurus.Default;
        init;
    }

    /// <summary>How words are weighed.</summary>
    public RankingOptions Ranking { get; init; } = RankingOptions.Standard;

    /// <summary>What makes the vectors; the one that ships, unless another is set. That one is read when first asked for.</summary>
    public ITextEmbedder Embedder
    {
        get => field ?? PassageEmbedder.Default;
        init;
    }
}
