using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ReportSearch.Engine.Files;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// Walks through a postings list in document order, or skips through it, a block at a time: what
/// <see cref="PostingsEncoder"/> wrote. It can be opened again on another list.
/// </summary>
internal sealed unsafe class PostingsCursor
{
    /// <summary>The document of a cursor that has passed its last posting.</summary>
    public const int Ended = int.MaxValue;

    private const int WidestSafeGaps = 23;   // 128 greater ones could pass 32 bits and come round

    private readonly int[] documents = new int[BitPacking.Count];
    private readonly uint[] frequencies = new uint[BitPacking.Count];

    private Section section = null!;
    private int startBytes;
    private byte* list;            // mapped: it does not move, and stays while a reader is in use
    private int lengthBytes;
    private int documentLimit;
    private int count;
    private int fullBlocks;
    private int blocks;
    private byte greatest;

    private int block;
    private int blockCount;
    private int position;
    private bool hasFrequencies;

    /// <summary>Starts before the first posting of a list.</summary>
    /// <param name="section">The section that holds it.</param>
    /// <param name="startBytes">Where in the section it starts.</param>
    /// <param name="lengthBytes">Its length.</param>
    /// <param name="count">How many postings it has; from 1.</param>
    /// <param name="documentLimit">How many documents the segment has.</param>
    /// <param name="greatest">Its greatest impact.</param>
    /// <exception cref="IndexDamagedException">It is too short for so many postings.</exception>
    public void Open(Section section, int startBytes, int lengthBytes, int count, int documentLimit, byte greatest)
    {
        (this.section, this.startBytes, this.lengthBytes) = (section, startBytes, lengthBytes);
        (this.count, this.documentLimit, this.greatest) = (count, documentLimit, greatest);
        list = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(section.Slice(startBytes, lengthBytes)));
        fullBlocks = count / BitPacking.Count;
        blocks = fullBlocks + (count % BitPacking.Count > 0 ? 1 : 0);
        if ((long)fullBlocks * PostingsEncoder.BlockRowBytes > lengthBytes)
            throw Damaged(0, $"{lengthBytes} bytes for {count} postings");
        (block, blockCount, position) = (-1, 0, 0);
    }

    /// <summary>How many postings the list has.</summary>
    public int Count => count;

    /// <summary>Their greatest impact.</summary>
    public byte Greatest => greatest;

    /// <summary>The document of the posting, or <see cref="Ended"/>.</summary>
    public int Document => documents[position];

    /// <summary>How often the document has the term.</summary>
    public int Frequency => hasFrequencies ? (int)frequencies[position] : FrequencyAt(position);

    /// <summary>The documents of the block. Shape [postings of the block].</summary>
    public ReadOnlySpan<int> BlockDocuments => documents.AsSpan(0, blockCount);

    /// <summary>Where in the block the posting is.</summary>
    public int Position => position;

    /// <summary>How often each document of the block has the term. Shape [postings of the block].</summary>
    public ReadOnlySpan<uint> BlockFrequencies
    {
        get
        {
            if (!hasFrequencies) UnpackFrequencies();
            return frequencies.AsSpan(0, blockCount);
        }
    }

    /// <summary>Moves to the next posting; false after the last.</summary>
    /// <exception cref="IndexDamagedException">The block ends too early or names a document that the segment does not
    /// have.</exception>
    public bool MoveNext()
    {
        if (block >= 0 && ++position < blockCount) return true;
        Load(block + 1);
        return blockCount > 0;
    }

    /// <summary>
    /// Moves to the first posting of <paramref name="document"/> or a later one; never back.
    /// </summary>
    /// <exception cref="IndexDamagedException">As for <see cref="MoveNext"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public void SkipTo(int document)
    {
        if (block < 0 || blockCount > 0 && documents[blockCount - 1] < document) Load(BlockOf(document, block + 1));
        if (blockCount == 0 || documents[position] >= document) return;
        var wanted = Vector256.Create(document);
        ref var first = ref MemoryMarshal.GetArrayDataReference(documents);
        for (var at = position & -Vector256<int>.Count; ; at += Vector256<int>.Count)
        {
            var before = Vector256.LessThan(Vector256.LoadUnsafe(ref first, (nuint)at), wanted)
                .ExtractMostSignificantBits();
            if (before == byte.MaxValue) continue;
            position = at + BitOperations.PopCount(before);
            return;
        }
    }

    /// <summary>Moves within the block to a posting of it, or behind its last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MoveWithin(int newPosition)
    {
        if (newPosition < blockCount) position = newPosition;
        else Load(block + 1);
    }

    /// <summary>
    /// The greatest impact of the postings from <paramref name="start"/> up to <paramref name="end"/>, or a bound of
    /// it; 0 where there are none. The cursor has not passed <paramref name="start"/>, and does not move.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public byte GreatestIn(int start, int end, ref int fromBlock)
    {
        fromBlock = BlockOf(start, Math.Max(fromBlock, Math.Max(block, 0)));
        byte found = 0;
        for (var at = fromBlock; at < blocks; at++)
        {
            // Where many blocks lie in the range, the greatest of the list is as good as theirs.
            if (at == blocks - 1 && fullBlocks < blocks || at - fromBlock == 8) return greatest;
            found = Math.Max(found, list[2 * sizeof(uint) * fullBlocks + at]);
            if (LastOf(at) >= end - 1) break;
        }
        return found;
    }

    /// <summary>The first block, from <paramref name="from"/> on, that can hold the document or a later one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int BlockOf(int document, int from)
    {
        var step = 1;
        var low = from;
        while (low + step < fullBlocks && LastOf(low + step) < document)
        {
            low += step;
            step *= 2;
        }
        var high = Math.Min(low + step, fullBlocks);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (LastOf(middle) < document) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private int LastOf(int fullBlock) => Unsafe.ReadUnaligned<int>(list + sizeof(uint) * fullBlock);

    private int EndOf(int fullBlock) =>
        fullBlock < 0 ? 0 : Unsafe.ReadUnaligned<int>(list + sizeof(uint) * (fullBlocks + fullBlock));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Load(int wanted)
    {
        (block, position) = (wanted, 0);
        if (block >= blocks)
        {
            (block, blockCount, documents[0]) = (blocks, 0, Ended);
            return;
        }
        if (block < fullBlocks) UnpackBlock();
        else ReadRest();
        if ((uint)documents[blockCount - 1] >= (uint)documentLimit)
            throw Damaged(0, $"document {documents[blockCount - 1]} of {documentLimit}");
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void UnpackBlock()
    {
        var bytes = BlockBytes();
        var before = block == 0 ? -1 : LastOf(block - 1);
        BitPacking.UnpackAscending(bytes[2..], bytes[0], before, documents);
        (blockCount, hasFrequencies) = (BitPacking.Count, false);
        if (documents[^1] != LastOf(block) || bytes[0] > WidestSafeGaps && !IsAscending(documents))
            throw Damaged(BlockStart(block), "a block does not end with the document that its row names");
    }

    /// <summary>
    /// A block that is packed: the bits of its gaps and of its frequencies, and both; the list's end behind.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<byte> BlockBytes()
    {
        var (start, end) = (BlockStart(block), BlockStart(block + 1));
        if ((uint)start > (uint)lengthBytes || (uint)end > (uint)lengthBytes || end - start < 2
            || list[start] > 32 || list[start + 1] > 32
            || end - start != 2 + BitPacking.BytesOf(list[start]) + BitPacking.BytesOf(list[start + 1]))
            throw Damaged(0, $"block {block} of {fullBlocks} from byte {start} to {end} of {lengthBytes}");
        return new ReadOnlySpan<byte>(list + start, lengthBytes - start);
    }

    private int BlockStart(int fullBlock) => PostingsEncoder.BlockRowBytes * fullBlocks + EndOf(fullBlock - 1);

    private int FrequencyAt(int index)
    {
        var bytes = BlockBytes();
        return bytes[1] == 0
            ? 1
            : (int)BitPacking.Read(bytes[(2 + BitPacking.BytesOf(bytes[0]))..], bytes[1], index) + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void UnpackFrequencies()
    {
        var bytes = BlockBytes();
        BitPacking.Unpack(bytes[(2 + BitPacking.BytesOf(bytes[0]))..], bytes[1], addend: 1, frequencies);
        hasFrequencies = true;
    }

    private void ReadRest()
    {
        var bytes = new ReadOnlySpan<byte>(list, lengthBytes);
        var at = BlockStart(fullBlocks);
        if (at < 0 || at > lengthBytes) throw Damaged(0, $"the last postings start at byte {at} of {lengthBytes}");
        var before = fullBlocks == 0 ? -1L : LastOf(fullBlocks - 1);
        blockCount = count - BitPacking.Count * fullBlocks;
        for (var i = 0; i < blockCount; i++)
        {
            var frequency = 1u;
            if (!VarInt.TryRead(bytes, ref at, out var head)
                || (head & 1) == 0 && !VarInt.TryRead(bytes, ref at, out frequency))
                throw Damaged(at, "a postings list ends too early");
            before += (head >> 1) + 1L;
            if (before >= documentLimit) throw Damaged(at, $"document {before} of {documentLimit}");
            (documents[i], frequencies[i]) = ((int)before, frequency);
        }
        documents.AsSpan(blockCount).Fill(Ended);
        hasFrequencies = true;
    }

    private static bool IsAscending(ReadOnlySpan<int> numbers)
    {
        for (var i = 1; i < numbers.Length; i++)
            if (numbers[i] <= numbers[i - 1]) return false;
        return numbers[0] >= 0;
    }

    private IndexDamagedException Damaged(int offsetBytes, string finding) =>
        section.Damaged(startBytes + offsetBytes, finding);
}
