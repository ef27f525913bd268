using System.Text;
using ReportSearch.Embeddings;
using ReportSearch.Engine;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Searching;
using ReportSearch.Index.Storage;
using ReportSearch.Text.Words;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>Passages and questions as the product indexes and asks them: words, bigrams and a vector.</summary>
internal static class ScaleFields
{
    public static EngineSchema Schema { get; } =
        new([.. TextFields.All(RankingOptions.Standard).Take(TextFields.Bigrams + 1)], PassageEmbedder.Default.Dimension);

    /// <summary>Stands between the passages of two documents.</summary>
    public static EngineDocument Between { get; } = new([[], []], [], [], []);

    /// <summary>A passage as a document; the lists are written anew and may be used again once it was added.</summary>
    public static EngineDocument Document(Row passage, TermList words, TermList bigrams)
    {
        words.Clear();
        bigrams.Clear();
        Analyzer.Default.Terms(passage.Text, words, bigrams);
        return new EngineDocument(
            [words, bigrams], [], PassageEmbedder.Default.Embed(words), Encoding.UTF8.GetBytes(passage.Id))
        {
            Text = passage.Text,
        };
    }

    /// <param name="text">The question.</param>
    /// <param name="mode">keyword, vector or hybrid.</param>
    /// <param name="top">How many hits.</param>
    /// <param name="weights">How much words, bigrams and vectors count; null: as the product weighs them.</param>
    public static EngineQuery Query(string text, string mode, int top, SearchWeights? weights = null)
    {
        weights ??= SearchWeights.Standard;
        return new EngineQuery(
            mode == "vector" ? [] : QueryTerms.OfText(text, weights, Analyzer.Default),
            mode == "keyword" ? [] : PassageEmbedder.Default.Embed(text),
            [], top, mode == "vector" ? 1 : weights.Vectors);
    }
}
