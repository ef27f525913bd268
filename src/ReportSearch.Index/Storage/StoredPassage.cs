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
    /// <summary>The numbers, 7 bits a byte, and the id.</summary>
    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream(32);
        using var to = new BinaryWriter(bytes, Encoding.UTF8);
        foreach (var number in (ReadOnlySpan<int>)[Back, Ordinal, Piece, Start, Path]) to.Write7BitEncodedInt(number);
        to.Write(Paragraph);
        to.Flush();
        return bytes.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static StoredPassage Of(byte[] bytes)
    {
        using var from = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return new StoredPassage(
            from.Read7BitEncodedInt(), from.Read7BitEncodedInt(), from.Read7BitEncodedInt(), from.Read7BitEncodedInt(),
            from.Read7BitEncodedInt(), from.ReadString());
    }
}
