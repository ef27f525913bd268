using System.Buffers.Binary;
using System.Text;

namespace ReportSearch.Index.Storage;

/// <summary>What is stored of a passage beside its text: where it is of its report, whose document stands before it.</summary>
/// <param name="Back">How many documents before this one that of the report is.</param>
/// <param name="Ordinal">Of its paragraph, from 1.</param>
/// <param name="Piece">Which piece of that, from 0.</param>
/// <param name="Start">Where it begins in that.</param>
/// <param name="Path">Which of the report's heading paths is above it.</param>
/// <param name="Paragraph">The id of its paragraph.</param>
internal readonly record struct StoredPassage(int Back, int Ordinal, int Piece, int Start, int Path, string Paragraph)
{
    private const int Numbers = 5;

    /// <summary>Five i32, then the id in UTF-8.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Numbers * sizeof(int) + Encoding.UTF8.GetByteCount(Paragraph)];
        Span<int> numbers = [Back, Ordinal, Piece, Start, Path];
        for (var i = 0; i < Numbers; i++) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * sizeof(int)), numbers[i]);
        Encoding.UTF8.GetBytes(Paragraph, bytes.AsSpan(Numbers * sizeof(int)));
        return bytes;
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static StoredPassage Of(ReadOnlySpan<byte> bytes)
    {
        Span<int> numbers = stackalloc int[Numbers];
        for (var i = 0; i < Numbers; i++) numbers[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes[(i * sizeof(int))..]);
        return new StoredPassage(
            numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], Encoding.UTF8.GetString(bytes[(Numbers * sizeof(int))..]));
    }
}
