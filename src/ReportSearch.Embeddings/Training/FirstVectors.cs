using System.Numerics.Tensors;

namespace ReportSearch.Embeddings.Training;

/// <summary>Vectors from which learning starts: words that stand among the same words are alike.</summary>
internal static class FirstVectors
{
    private const float CharacterShare = 0.5f;   // a character alone tells less than a word

    /// <summary>
    /// A row a piece, shape [pieces][dimension]; rare pieces have longer ones (Arora, Liang and Ma 2017, §3). A character
    /// is like the words that hold it.
    /// </summary>
    public static float[][] Of(Vocabulary vocabulary, VectorTrainerOptions options)
    {
        var texts = vocabulary.Texts.Select(text => text.Where(piece => piece < vocabulary.Words).Select(word => (ushort)word).ToArray());
        var matrix = Cooccurrence.PositiveInformation(texts, vocabulary.Words, options.Window);
        var dimension = Math.Min(options.Dimension, vocabulary.Words);
        var rows = new float[vocabulary.Pieces.Length][];
        RandomisedDecomposition.Embed(matrix, dimension, options.Seed).CopyTo(rows, 0);
        for (var piece = vocabulary.Words; piece < rows.Length; piece++) rows[piece] = new float[dimension];
        for (var word = 0; word < vocabulary.Words; word++)
        {
            Rescale(rows[word], 1);
            foreach (var character in vocabulary.Characters[word])
                TensorPrimitives.MultiplyAdd(
                    rows[word], MathF.Sqrt(vocabulary.Counts[word]), rows[character], rows[character]);
        }
        var total = vocabulary.Counts.Take(vocabulary.Words).Sum();
        for (var piece = 0; piece < rows.Length; piece++)
        {
            var rarity = options.Smoothing / (options.Smoothing + (double)vocabulary.Counts[piece] / total);
            Rescale(rows[piece], (float)rarity * (piece < vocabulary.Words ? 1 : CharacterShare));
        }
        return rows;
    }

    private static void Rescale(float[] row, float length)
    {
        if (TensorPrimitives.Norm<float>(row) is > 0 and var old) TensorPrimitives.Multiply(row, length / old, row);
    }
}
