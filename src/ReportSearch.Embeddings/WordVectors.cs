using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace ReportSearch.Embeddings;

/// <summary>
/// Words and characters with their vectors as small whole numbers. The longer a vector, the more its word counts. One
/// little-endian file: magic, words [n], dimension [d], bytes of the words; words (UTF-8, a line feed behind each, zeros
/// up to a multiple of 4); scales (float, [n]); vectors (sbyte, [n, d]).
/// </summary>
public sealed class WordVectors
{
    private const int Magic = 0x33565752;   // "RWV3"
    private const int HeaderBytes = 16;
    private readonly byte[] file;
    private readonly WordTable words;
    private readonly float[] scales;
    private readonly int vectorsAt;

    private WordVectors(byte[] file)
    {
        this.file = file;
        if (file.Length < HeaderBytes || Int32At(0) != Magic) throw Damaged("it does not begin as one");
        Count = Int32At(4);
        Dimension = Int32At(8);
        var wordBytes = Int32At(12);
        if (Count < 0 || Dimension < 1 || wordBytes < 0 || wordBytes % 4 != 0
            || HeaderBytes + wordBytes + 4L * Count + (long)Count * Dimension != file.Length)
            throw Damaged("its length is not what its head says");
        var scalesAt = HeaderBytes + wordBytes;
        vectorsAt = scalesAt + 4 * Count;
        words = new WordTable(Encoding.UTF8.GetChars(file, HeaderBytes, wordBytes));
        if (words.Count != Count) throw Damaged("it holds another number of words than its head says");
        scales = MemoryMarshal.Cast<byte, float>(file.AsSpan(scalesAt, 4 * Count)).ToArray();
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>Length of a vector.</summary>
    public int Dimension { get; }

    /// <summary>
    /// Of the file, in hexadecimal digits: two files of the same fingerprint hold the same vectors.
    /// </summary>
    public string Fingerprint => Text.Fingerprint.Of(file);

    /// <summary>Reads what <see cref="Save"/> wrote; keeps the bytes.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such file.</exception>
    public static WordVectors Load(byte[] file) => new(file);

    /// <summary>Writes the file.</summary>
    public void Save(Stream stream) => stream.Write(file);

    /// <summary>The row of a folded word or character; -1 where it has none.</summary>
    internal int RowOf(ReadOnlySpan<char> word) => words.Find(word);

    /// <summary>The sum of the rows' vectors, shape [Dimension].</summary>
    internal float[] Sum(ReadOnlySpan<int> rows)
    {
        var sum = new float[Dimension];
        RowSum.Of(MemoryMarshal.Cast<byte, sbyte>(file.AsSpan(vectorsAt)), scales, rows, sum);
        return sum;
    }

    /// <summary>Rounds vectors of floats: each row is divided by a scale that takes its largest part to 127.</summary>
    internal static WordVectors Quantise(string[] words, float[][] vectors)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(words.Select(word => word + "\n")));
        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write(Magic);
        writer.Write(words.Length);
        writer.Write(vectors[0].Length);
        writer.Write((text.Length + 3) / 4 * 4);
        writer.Write(text);
        while (file.Length % 4 != 0) writer.Write((byte)0);
        var scales = Array.ConvertAll(vectors, vector => Math.Max(vector.Max(Math.Abs), float.Epsilon) / 127);
        foreach (var number in scales) writer.Write(number);
        for (var row = 0; row < vectors.Length; row++)
            foreach (var part in vectors[row]) writer.Write((sbyte)MathF.Round(part / scales[row]));
        return new WordVectors(file.ToArray());
    }

    private int Int32At(int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));

    private static InvalidDataException Damaged(string finding) =>
        new($"This is no file of word vectors: {finding}. Train it again.");
}
