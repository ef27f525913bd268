using System.Buffers;
using System.Runtime.CompilerServices;
using ReportSearch.Text.Words;

namespace ReportSearch.Embeddings;

/// <summary>
/// Text to a unit vector: the sum of its words' vectors, of a word that has none by those of its characters.
/// The vectors were trained so that this sum finds passages (<see cref="Training.VectorTrainer"/>).
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
        var characters = 0;
        for (var i = 0; i < words.Count; i++) characters += words[i].Length;
        var rows = ArrayPool<int>.Shared.Rent(characters);
        var known = 0;
        for (var i = 0; i < words.Count; i++) known += FindRows(words[i], rows.AsSpan(known));
        var sum = vectors.Sum(rows.AsSpan(0, known));
        ArrayPool<int>.Shared.Return(rows);
        return GiveLengthOne(sum) ? sum : [];
    }

    /// <summary>The row of a word, or those of its characters; of a number, none. Returns how many.</summary>
    private int FindRows(ReadOnlySpan<char> word, Span<int> rows)
    {
        if (char.IsAsciiDigit(word[0])) return 0;
        if (vectors.RowOf(word) is >= 0 and var row)
        {
            rows[0] = row;
            return 1;
        }
        var known = 0;
        for (var i = 0; i < word.Length; i++)
            if (vectors.RowOf(word.Slice(i, 1)) is >= 0 and var character) rows[known++] = character;
        return known;
    }

    /// <summary>False where there is nothing but zeros.</summary>
    private static bool GiveLengthOne(Span<float> vector)
    {
        // plain loops: at the start of a program, compiling vectors' ones for this takes longer than loading all words
        var squares = 0f;
        for (var i = 0; i < vector.Length; i++) squares += vector[i] * vector[i];
        if (squares == 0) return false;
        var length = MathF.Sqrt(squares);
        for (var i = 0; i < vector.Length; i++) vector[i] /= length;
        return true;
    }

    private static WordVectors LoadShipped()
    {
        using var stream = typeof(PassageEmbedder).Assembly.GetManifestResourceStream("Vectors.bin")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return WordVectors.Load(file);
    }
}
