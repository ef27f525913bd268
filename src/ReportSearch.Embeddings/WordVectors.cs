using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ReportSearch.Embeddings;

/// <summary>
/// Words with their vectors as small whole numbers, how much each word counts, and the direction that all texts share.
/// One little-endian file: magic, words [n], dimension [d], bytes of the words; words (UTF-8, a line feed behind each,
/// zeros up to a multiple of 4); weights (float, [n]); scales (float, [n]); common direction (float, [d]); vectors
/// (sbyte, [n, d]).
/// </summary>
public sealed class WordVectors
{
    private const int Magic = 0x31565752;   // "RWV1"
    private const int HeaderBytes = 16;
    private readonly byte[] file;
    private readonly WordTable words;
    private readonly float[] factors;   // weight times scale, of each word
    private readonly int commonAt, vectorsAt;

    private WordVectors(byte[] file)
    {
        this.file = file;
        if (file.Length < HeaderBytes || Int32At(0) != Magic) throw Damaged("it does not begin as one");
        Count = Int32At(4);
        Dimension = Int32At(8);
        var wordBytes = Int32At(12);
        if (Count < 0 || Dimension < 1 || wordBytes < 0 || wordBytes % 4 != 0
            || HeaderBytes + wordBytes + 8L * Count + 4L * Dimension + (long)Count * Dimension != file.Length)
            throw Damaged("its length is not what its head says");
        var weightsAt = HeaderBytes + wordBytes;
        var scalesAt = weightsAt + 4 * Count;
        commonAt = scalesAt + 4 * Count;
        vectorsAt = commonAt + 4 * Dimension;
        words = new WordTable(Encoding.UTF8.GetChars(file, HeaderBytes, wordBytes));
        if (words.Count != Count) throw Damaged("it holds another number of words than its head says");
        factors = new float[Count];
        var weights = Floats(weightsAt, Count);
        var scales = Floats(scalesAt, Count);
        for (var row = 0; row < factors.Length; row++) factors[row] = weights[row] * scales[row];
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>Length of a vector.</summary>
    public int Dimension { get; }

    /// <summary>
    /// Of the file, in hexadecimal digits: two files of the same fingerprint hold the same vectors.
    /// </summary>
    public string Fingerprint => Text.Fingerprint.Of(file);

    /// <summary>The unit vector that is taken out of every text's, shape [Dimension].</summary>
    internal ReadOnlySpan<float> Common => Floats(commonAt, Dimension);

    /// <summary>Reads what <see cref="Save"/> wrote; keeps the bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static WordVectors Load(byte[] file) => new(file);

    /// <summary>Writes the file.</summary>
    public void Save(Stream stream) => stream.Write(file);

    /// <summary>The row of a folded word; -1 where it has none.</summary>
    internal int RowOf(ReadOnlySpan<char> word) => words.Find(word);

    /// <summary>The sum of the rows' vectors, each by its word's weight, shape [Dimension].</summary>
    internal float[] Sum(ReadOnlySpan<int> rows)
    {
        var sum = new float[Dimension];
        RowSum.Of(MemoryMarshal.Cast<byte, sbyte>(file.AsSpan(vectorsAt)), factors, rows, sum);
        return sum;
    }

    /// <summary>Rounds vectors of floats: each row is divided by a scale that takes its largest part to 127.</summary>
    internal static WordVectors Quantise(string[] words, float[] weights, float[][] vectors, float[] common)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(words.Select(word => word + "\n")));
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(Magic);
        writer.Write(words.Length);
        writer.Write(common.Length);
        writer.Write((text.Length + 3) / 4 * 4);
        writer.Write(text);
        while (file.Length % 4 != 0) writer.Write((byte)0);
        var scales = Array.ConvertAll(vectors, vector => Math.Max(vector.Max(Math.Abs), float.Epsilon) / 127);
        foreach (var number in weights.Concat(scales).Concat(common)) writer.Write(number);
        for (var row = 0; row < vectors.Length; row++)
            foreach (var part in vectors[row]) writer.Write((sbyte)MathF.Round(part / scales[row]));
        return new WordVectors(file.ToArray());
    }

    private ReadOnlySpan<float> Floats(int at, int count) =>
        MemoryMarshal.Cast<byte, float>(file.AsSpan(at, 4 * count));

    private int Int32At(int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));

    private static InvalidDataException Damaged(string finding) =>
        new($"This is no file of word vectors: {finding}. Train it again.");
}
