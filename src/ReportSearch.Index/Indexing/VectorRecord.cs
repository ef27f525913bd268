using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ReportSearch.Index.Indexing;

/// <summary>
/// A text's vector as bytes: 16 of the text's SHA-256, the vector as little-endian halfs, [d], and 4 of the SHA-256 of
/// both, which tell a record that is damaged. A text without a vector has zeros.
/// </summary>
internal static class VectorRecord
{
    private const int KeyBytes = 16;
    private const int CheckBytes = 4;

    /// <summary>Of one record with a vector of <paramref name="dimension"/> numbers.</summary>
    public static int Length(int dimension) => KeyBytes + 2 * dimension + CheckBytes;

    /// <summary>By what a text is found.</summary>
    public static UInt128 KeyOf(string text) => KeyOf(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>By what the text of a record is found.</summary>
    public static UInt128 KeyOf(ReadOnlySpan<byte> record) => BinaryPrimitives.ReadUInt128LittleEndian(record);

    /// <summary>The record of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vector">Shape [dimension], or empty.</param>
    /// <param name="dimension">Length of vectors.</param>
    public static byte[] Of(string text, float[] vector, int dimension)
    {
        var record = new byte[Length(dimension)];
        BinaryPrimitives.WriteUInt128LittleEndian(record, KeyOf(text));
        for (var i = 0; i < vector.Length; i++)
            BinaryPrimitives.WriteHalfLittleEndian(record.AsSpan(KeyBytes + 2 * i), (Half)vector[i]);
        CheckOf(record).CopyTo(record.AsSpan(^CheckBytes..));
        return record;
    }

    /// <summary>Whether a record is as it was written.</summary>
    public static bool IsWhole(byte[] record) => record.AsSpan(^CheckBytes..).SequenceEqual(CheckOf(record));

    /// <summary>The vector of a record; empty for zeros.</summary>
    public static float[] VectorOf(byte[] record)
    {
        var vector = new float[(record.Length - KeyBytes - CheckBytes) / 2];
        for (var i = 0; i < vector.Length; i++)
            vector[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(record.AsSpan(KeyBytes + 2 * i));
        return Array.TrueForAll(vector, part => part == 0) ? [] : vector;
    }

    private static ReadOnlySpan<byte> CheckOf(byte[] record) =>
        SHA256.HashData(record.AsSpan(..^CheckBytes)).AsSpan(..CheckBytes);
}
