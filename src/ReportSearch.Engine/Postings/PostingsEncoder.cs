using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using ReportSearch.Engine.Files;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// Encodes the documents that have a term, and how often: whole blocks of 128 packed, the rest as
/// <see cref="VarInt"/>s (FORMAT.md). Of the rest, a posting is the distance to the document before less one, doubled,
/// plus 1 where the term is met once; else the frequency follows: document 3 once, 7 twice, 300 once is 07 06 02 C9 04.
/// </summary>
/// <param name="impacts">The bounds of the field's postings; null where the field is not scored.</param>
internal sealed class PostingsEncoder(ImpactScale? impacts)
{
    /// <summary>
    /// Bytes that a whole block takes in the table before the blocks: last document, end, greatest impact.
    /// </summary>
    public const int BlockRowBytes = 2 * sizeof(uint) + 1;

    private readonly uint[] gaps = new uint[BitPacking.Count];
    private readonly uint[] frequencies = new uint[BitPacking.Count];
    private readonly List<(uint Last, uint End, byte Greatest)> blocks = [];
    private byte[] body = new byte[1 << 10];
    private byte[] encoded = new byte[1 << 10];
    private int bodyLength;
    private int pending;
    private int lastDocument = -1;
    private byte pendingGreatest;

    /// <summary>How many documents were added.</summary>
    public int Documents { get; private set; }

    /// <summary>The greatest impact of all postings; 0 where the field is not scored.</summary>
    public byte GreatestImpact { get; private set; }

    /// <summary>Adds a document.</summary>
    /// <param name="document">Greater than the one before.</param>
    /// <param name="frequency">From 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public void Add(int document, int frequency)
    {
        gaps[pending] = (uint)(document - lastDocument - 1);
        frequencies[pending++] = (uint)(frequency - 1);
        lastDocument = document;
        Documents++;
        if (impacts is not null) pendingGreatest = Math.Max(pendingGreatest, impacts.Of(document, frequency));
        if (pending == BitPacking.Count) EndBlock();
    }

    /// <summary>Ends the list; valid until <see cref="Clear"/>.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        GreatestImpact = Math.Max(GreatestImpact, pendingGreatest);
        var tableLength = blocks.Count * BlockRowBytes;
        var needed = tableLength + bodyLength + 2 * VarInt.MaxBytes * pending;
        if (encoded.Length < needed) encoded = new byte[2 * needed];
        for (var i = 0; i < blocks.Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(encoded.AsSpan(sizeof(uint) * i), blocks[i].Last);
            BinaryPrimitives.WriteUInt32LittleEndian(encoded.AsSpan(sizeof(uint) * (blocks.Count + i)), blocks[i].End);
            encoded[2 * sizeof(uint) * blocks.Count + i] = blocks[i].Greatest;
        }
        body.AsSpan(0, bodyLength).CopyTo(encoded.AsSpan(tableLength));
        var length = tableLength + bodyLength;
        for (var i = 0; i < pending; i++)
        {
            length += VarInt.Write(encoded.AsSpan(length), gaps[i] << 1 | (frequencies[i] == 0 ? 1u : 0));
            if (frequencies[i] != 0) length += VarInt.Write(encoded.AsSpan(length), frequencies[i] + 1);
        }
        return encoded.AsSpan(0, length);
    }

    /// <summary>Forgets all, and keeps the memory for another list.</summary>
    public void Clear()
    {
        blocks.Clear();
        (bodyLength, pending, lastDocument, Documents) = (0, 0, -1, 0);
        (pendingGreatest, GreatestImpact) = (0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EndBlock()
    {
        var (gapBits, frequencyBits) = (BitPacking.BitsOf(gaps), BitPacking.BitsOf(frequencies));
        var length = 2 + BitPacking.BytesOf(gapBits) + BitPacking.BytesOf(frequencyBits);
        if (body.Length < bodyLength + length) Array.Resize(ref body, 2 * (bodyLength + length));
        var block = body.AsSpan(bodyLength, length);
        (block[0], block[1]) = ((byte)gapBits, (byte)frequencyBits);
        BitPacking.Pack(gaps, gapBits, block[2..]);
        BitPacking.Pack(frequencies, frequencyBits, block[(2 + BitPacking.BytesOf(gapBits))..]);
        bodyLength += length;
        blocks.Add(((uint)lastDocument, (uint)bodyLength, pendingGreatest));
        GreatestImpact = Math.Max(GreatestImpact, pendingGreatest);
        (pending, pendingGreatest) = (0, 0);
    }
}
