namespace ReportSearch.Index.Searching;

/// <summary>
/// How much each kind of evidence counts for a passage; 0 leaves it out. Of a term, the weight is a factor of its BM25.
/// </summary>
public sealed record SearchWeights
{
    /// <summary>The weights that searching uses.</summary>
    public static SearchWeights Standard { get; } = new();

    /// <summary>A word of the question in the text.</summary>
    public double Words { get; init; } = 1.0;

    /// <summary>Two neighbouring characters of the question in the text.</summary>
    public double Bigrams { get; init; } = 0.6;

    /// <summary>A name of the question that was found in the corpus, in the text: beside its words and bigrams.</summary>
    public double Names { get; init; } = 0.5;

    /// <summary>A word of the question in the title or the headings above.</summary>
    public double Headings { get; init; } = 0.35;

    /// <summary>An indicator of the question, whatever the text calls it.</summary>
    public double Indicators { get; init; } = 1.6;

    /// <summary>A word that stands for one of the question's (thesaurus and names of indicators), as a share of that word's weights.</summary>
    public double Synonyms { get; init; } = 0.35;

    /// <summary>
    /// A term that the passage lacks but one before it has, at most: less the farther off, and half as much behind it.
    /// </summary>
    public double Context { get; init; } = 0.8;

    /// <summary>That the terms stand together: the share of their score that the best sentence of the passage holds.</summary>
    public double Sentence { get; init; } = 0.7;

    /// <summary>The cosine against the words, where no passage has a word of the question: 0 to 1.</summary>
    public double Vectors { get; init; } = 0.35;

    /// <summary>
    /// How well the best clauses of a passage answer but for the words they meet (figures of the indicator, modality
    /// and year asked for), against its search score (1: that of the best passage). The floor of answers ranks by it,
    /// not this one.
    /// </summary>
    public double Clauses { get; init; } = 0.8;
}
