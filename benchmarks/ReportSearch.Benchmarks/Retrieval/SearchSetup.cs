using ReportSearch.Index.Searching;

namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>A way of searching that is measured: a row of the table.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Mode">Words, vectors or both.</param>
/// <param name="Weights">How much each kind of evidence counts.</param>
internal sealed record SearchSetup(string Name, SearchMode Mode, SearchWeights Weights)
{
    private static readonly SearchWeights Both =
        SearchWeights.Standard with { Headings = 0, Indicators = 0, Synonyms = 0, Context = 0, Sentence = 0, Clauses = 0 };

    private static readonly SearchWeights NoClauses = SearchWeights.Standard with { Clauses = 0 };

    /// <summary>As the product searches.</summary>
    public static SearchSetup Standard { get; } = new("hybrid + clause evidence (standard)", SearchMode.Hybrid, SearchWeights.Standard);

    /// <summary>One kind of evidence after the other, then the standard without one of them.</summary>
    public static IReadOnlyList<SearchSetup> Ablation { get; } =
    [
        new("words", SearchMode.Keyword, Both with { Bigrams = 0 }),
        new("bigrams", SearchMode.Keyword, Both with { Words = 0 }),
        new("words + bigrams", SearchMode.Keyword, Both),
        new("+ headings", SearchMode.Keyword, NoClauses with { Indicators = 0, Synonyms = 0, Context = 0, Sentence = 0 }),
        new("+ indicators", SearchMode.Keyword, NoClauses with { Synonyms = 0, Context = 0, Sentence = 0 }),
        new("+ thesaurus", SearchMode.Keyword, NoClauses with { Context = 0, Sentence = 0 }),
        new("+ surroundings", SearchMode.Keyword, NoClauses with { Sentence = 0 }),
        new("+ sentences = keyword", SearchMode.Keyword, NoClauses),
        new("vector", SearchMode.Vector, NoClauses),
        new("hybrid", SearchMode.Hybrid, NoClauses),
        Standard,
        new("standard without thesaurus", SearchMode.Hybrid, SearchWeights.Standard with { Synonyms = 0 }) { LacksOne = true },
        new("standard without vectors", SearchMode.Hybrid, SearchWeights.Standard with { Vectors = 0 }) { LacksOne = true },
    ];

    /// <summary>Whether it is the standard with one kind of evidence left out.</summary>
    public bool LacksOne { get; private init; }

    /// <summary>
    /// Whether bare passages, which have neither headings nor indicators, are ranked otherwise than by the rows before.
    /// </summary>
    public bool TellsOfBarePassages => Weights == Both || Weights == Both with { Bigrams = 0 } || Weights == Both with { Words = 0 }
        || this is { Mode: SearchMode.Vector } or { Weights: { Clauses: 0, Context: > 0 } };
}
