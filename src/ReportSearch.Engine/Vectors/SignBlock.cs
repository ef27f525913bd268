using System.Buffers;

namespace ReportSearch.Engine.Vectors;

/// <summary>
/// The signs of 64 documents' numbers, a bit each, side by side: row r holds byte r of every document, so that one
/// vector load has the same eight numbers of many documents (André, Kermarrec and Le Scouarnec 2015, "Cache Locality
/// Is Not Enough", §4). Bit b of that byte tells whether number 8·r + b is above 0.
/// </summary>
internal static class SignBlock
{
    /// <summary>Documents a block; also the bits of a word of a <see cref="Segments.DocumentSet"/>.</summary>
    public const int Documents = 64;

    /// <summary>Rows of a block.</summary>
    public static int Rows(int dimension) => (dimension + 7) / 8;

    /// <summary>What the blocks of so many documents take; the last is filled up with zeros.</summary>
    public static long Bytes(int documents, int dimension) =>
        (documents + Documents - 1L) / Documents * Documents * Rows(dimension);

    /// <summary>The signs of one vector.</summary>
    /// <param name="vector">Shape [dimension], or empty for none.</param>
    /// <param name="signs">Shape [rows], written; zeros for none.</param>
    public static void Encode(ReadOnlySpan<float> vector, Span<byte> signs)
    {
        signs.Clear();
        for (var i = 0; i < vector.Length; i++) signs[i / 8] |= (byte)((vector[i] > 0 ? 1 : 0) << (i % 8));
    }
}

/// <summary>Puts documents into <see cref="SignBlock"/>s, one after the other.</summary>
internal sealed class SignBlockWriter
{
    private readonly ArrayBufferWriter<byte> blocks = new();
    private byte[] block = [];
    private int filled;   // documents of the block

    /// <summary>Adds a document after all others.</summary>
    /// <param name="signs">Shape [rows].</param>
    public void Add(ReadOnlySpan<byte> signs)
    {
        if (block.Length == 0) block = new byte[SignBlock.Documents * signs.Length];
        for (var row = 0; row < signs.Length; row++) block[row * SignBlock.Documents + filled] = signs[row];
        if (++filled == SignBlock.Documents) EndBlock();
    }

    /// <summary>All blocks; nothing is added after.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        if (filled > 0) EndBlock();
        return blocks.WrittenSpan;
    }

    private void EndBlock()
    {
        blocks.Write(block);
        Array.Clear(block);
        filled = 0;
    }
}
