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

    public static EngineDocument Document(Row passage)
    {
        var (words, bigrams) = (new TermList(), new TermList());
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
    public static EngineQuery Query(string text, string mode, int top) => new(
        mode == "vector" ? [] : QueryTerms.OfText(text, Analyzer.Default),
        mode == "keyword" ? [] : PassageEmbedder.Default.Embed(text),
        [], top, mode == "vector" ? 1 : 0.2);
}
