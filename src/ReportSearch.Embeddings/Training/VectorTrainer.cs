using System.Numerics.Tensors;
using ReportSearch.Text.Words;

namespace ReportSearch.Embeddings.Training;

/// <summary>
/// Learns word vectors from plain text: words that stand among the same words get like vectors (Levy, Goldberg and
/// Dagan 2015).
/// </summary>
public static class VectorTrainer
{
    private const int CommonSample = 20_000;   // paragraphs are enough to tell what all share

    /// <summary>
    /// The vectors of the words of <paramref name="paragraphs"/>; numbers and single characters are left out. A few
    /// minutes and 1 GB for 20 million characters.
    /// </summary>
    /// <exception cref="ArgumentException">No word is frequent enough.</exception>
    public static WordVectors Train(IEnumerable<string> paragraphs, Analyzer analyzer, VectorTrainerOptions options)
    {
        var texts = paragraphs
            .Select(paragraph => analyzer.Words(paragraph).Select(token => token.Term).Where(IsWord).ToArray())
            .Where(text => text.Length > 0).ToList();
        var counts = texts.SelectMany(text => text)
            .CountBy(word => word, StringComparer.Ordinal)
            .Where(word => word.Value >= options.MinimumCount)
            .OrderByDescending(word => word.Value)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(options.LargestVocabulary).ToArray();
        if (counts.Length == 0)
            throw new ArgumentException($"No word stands in the text {options.MinimumCount} times: give more text.");
        var words = Array.ConvertAll(counts, word => word.Key);
        var total = (double)counts.Sum(word => (long)word.Value);
        var weights =
            Array.ConvertAll(counts, word => (float)(options.Smoothing / (options.Smoothing + word.Value / total)));
        var numbers = NumberWords(texts, words);

        var matrix = Cooccurrence.PositiveInformation(numbers, words.Length, options.Window);
        var vectors = RandomisedDecomposition.Embed(matrix, Math.Min(options.Dimension, words.Length), options.Seed);
        foreach (var vector in vectors)
            if (TensorPrimitives.Norm(vector) is > 0 and var length) TensorPrimitives.Divide(vector, length, vector);
        return WordVectors.Quantise(words, weights, vectors, CommonDirection(numbers, vectors, weights));
    }

    private static bool IsWord(string term) => term.Length > 1 && !char.IsAsciiDigit(term[0]);

    private static List<ushort[]> NumberWords(List<string[]> texts, string[] words)
    {
        var numberOf =
            words.Index().ToDictionary(word => word.Item, word => (ushort)word.Index, StringComparer.Ordinal);
        return texts.ConvertAll(text => text.Where(numberOf.ContainsKey).Select(word => numberOf[word]).ToArray());
    }

    /// <summary>Of paragraphs evenly spread over the text.</summary>
    private static float[] CommonDirection(List<ushort[]> texts, float[][] vectors, float[] weights)
    {
        var means = texts.Where((_, i) => i % (1 + texts.Count / CommonSample) == 0).Select(text =>
        {
            var sum = new float[vectors[0].Length];
            foreach (var word in text) TensorPrimitives.MultiplyAdd(vectors[word], weights[word], sum, sum);
            if (TensorPrimitives.Norm(sum) is > 0 and var length) TensorPrimitives.Divide(sum, length, sum);
            return sum;
        });
        return RandomisedDecomposition.Common([.. means]);
    }
}
