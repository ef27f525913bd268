using System.Text;
using ReportSearch.Embeddings;
using ReportSearch.Engine;
using ReportSearch.Text.Words;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>Passages and questions as the product indexes and asks them: words, bigrams and a vector.</summary>
internal static class ScaleFields
{
    private const double WordWeight = 1.0;
    private const double BigramWeight = 0.6;

    public static EngineSchema Schema => new([new("words"), new("bigrams")], PassageEmbedder.Default.Dimension);

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
    public static EngineQuery Query(string text, string mode, int top)
    {
        IEnumerable<QueryTerm> terms = mode == "vector"
            ? []
            : Analyzer.Default.Words(text).Select(token => token.Term).Distinct()
                .Select(word => new QueryTerm(0, word, WordWeight))
                .Concat(Analyzer.Bigrams(text).Distinct().Select(bigram => new QueryTerm(1, bigram, BigramWeight)));
        var vector = mode == "keyword" ? [] : PassageEmbedder.Default.Embed(text);
        return new EngineQuery([.. terms], vector, [], top, VectorWeight: mode == "vector" ? 1 : 0.2);
    }
}
