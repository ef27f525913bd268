using System.Buffers;
using System.Runtime.CompilerServices;
using ReportSearch.Text.Words;

namespace ReportSearch.Embeddings;

/// <summary>
/// Text to a unit vector: the mean of its words' vectors, rare words counting more, without the direction that all
/// texts share (Arora, Liang and Ma 2017, §3, "smooth inverse frequency").
/// </summary>
/// <param name="analyzer">Text to words; the one that the vectors were trained with.</param>
/// <param name="vectors">Words to vectors.</param>
public sealed class PassageEmbedder(Analyzer analyzer, WordVectors vectors) : ITextEmbedder
{
    private static readonly Lazy<PassageEmbedder> Shipped =
        new(() => new PassageEmbedder(Analyzer.Default, LoadShipped()));

    /// <summary>The embedder that ships with the project, read once, at first use.</summary>
    public static PassageEmbedder Default => Shipped.Value;

    /// <summary>Recorded in the index, so that a mismatch can be told; changes with the vectors.</summary>
    public string Name { get; } = $"words-{vectors.Fingerprint}";

    /// <summary>Length of the vectors.</summary>
    public int Dimension => vectors.Dimension;

    /// <inheritdoc/>
    public bool IsRemote => false;

    /// <inheritdoc/>
    public string? Trouble => null;

    /// <inheritdoc/>
    public IEnumerable<float[]> EmbedPassages(IReadOnlyList<PassageWords> passages, CancellationToken cancel) =>
        passages.Select(passage => Embed(passage.Words));

    /// <inheritdoc/>
    public float[]? EmbedQuestion(string text) => Embed(text);

    /// <summary>
    /// The unit vector of <paramref name="text"/>, shape [Dimension]; empty where no word of it is known.
    /// </summary>
    public float[] Embed(string text)
    {
        var words = new TermList();
        analyzer.Terms(text, words);
        return Embed(words);
    }

    /// <summary>
    /// The same vector, of the text whose words <see cref="Analyzer.Terms"/> gave; empty where none of them is known.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public float[] Embed(TermList words)
    {
        var rows = ArrayPool<int>.Shared.Rent(words.Count);
        var known = 0;
        for (var i = 0; i < words.Count; i++)
            if (vectors.RowOf(words[i]) is >= 0 and var row) rows[known++] = row;
        var sum = vectors.Sum(rows.AsSpan(0, known));
        ArrayPool<int>.Shared.Return(rows);
        return TakeOut(vectors.Common, sum) ? sum : [];
    }

    /// <summary>
    /// Takes the part of <paramref name="vector"/> in the direction of <paramref name="common"/> out of it, and gives it
    /// length 1; false where nothing is left.
    /// </summary>
    private static bool TakeOut(ReadOnlySpan<float> common, Span<float> vector)
    {
        // plain loops: at the start of a program, compiling vectors' ones for this takes longer than loading all words
        var shared = Dot(vector, common);
        for (var i = 0; i < vector.Length; i++) vector[i] -= shared * common[i];
        var length = MathF.Sqrt(Dot(vector, vector));
        if (length == 0) return false;
        for (var i = 0; i < vector.Length; i++) vector[i] /= length;
        return true;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = 0f;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
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
