using System.Numerics.Tensors;
using ReportSearch.Text.Words;

namespace ReportSearch.Embeddings;

/// <summary>
/// Text to a unit vector: the mean of its words' vectors, rare words counting more, without the direction that all
/// texts share (Arora, Liang and Ma 2017, §3, "smooth inverse frequency").
/// </summary>
/// <param name="analyzer">Text to words; the one that the vectors were trained with.</param>
/// <param name="vectors">Words to vectors.</param>
public sealed class PassageEmbedder(Analyzer analyzer, WordVectors vectors)
{
    private static readonly Lazy<PassageEmbedder> Shipped =
        new(() => new PassageEmbedder(Analyzer.Default, LoadShipped()));

    /// <summary>The embedder that ships with the project, read once, at first use.</summary>
    public static PassageEmbedder Default => Shipped.Value;

    /// <summary>Recorded in the index, so that a mismatch can be told; changes with the vectors.</summary>
    public string Name { get; } = $"words-{vectors.Fingerprint}";

    /// <summary>Length of the vectors.</summary>
    public int Dimension => vectors.Dimension;

    /// <summary>
    /// The unit vector of <paramref name="text"/>, shape [Dimension]; empty where no word of it is known.
    /// </summary>
    public float[] Embed(string text)
    {
        var sum = new float[Dimension];
        foreach (var token in analyzer.Words(text))
            if (vectors.TryFind(token.Term, out var row)) vectors.AddTo(sum, row);
        var shared = TensorPrimitives.Dot(sum, vectors.Common);
        TensorPrimitives.MultiplyAdd(vectors.Common, -shared, sum, sum);
        var length = TensorPrimitives.Norm(sum);
        if (length == 0) return [];
        TensorPrimitives.Divide(sum, length, sum);
        return sum;
    }

    private static WordVectors LoadShipped()
    {
        using var stream = typeof(PassageEmbedder).Assembly.GetManifestResourceStream("Vectors.bin")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return WordVectors.Load(file);
    }
}
