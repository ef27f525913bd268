using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ReportSearch.Engine.Vectors;

/// <summary>
/// Scores the documents of a <see cref="SignBlock"/> for one query: the sum of the query's numbers where the document's
/// are above 0, about a line of the cosine. The query keeps its magnitudes, since that costs nothing: the sums of each
/// four numbers stand in a table of 16 bytes, which a shuffle looks up for many documents at once (Gao and Long 2024,
/// "RaBitQ", §3.3.2). All in integers: the same on every machine.
/// </summary>
internal sealed class SignScorer
{
    private const int Group = 4, Entries = 1 << Group;
    private const int TableBytes = 2 * Entries;   // twice, for both halves of a vector

    private readonly byte[] tables;   // a row of a block has two: of its lower and its upper four bits
    private readonly int rows;

    /// <summary>Makes the tables.</summary>
    /// <param name="query">Shape [dimension].</param>
    public SignScorer(ReadOnlySpan<float> query)
    {
        rows = SignBlock.Rows(query.Length);
        tables = new byte[rows * 2 * TableBytes];
        var numbers = new short[query.Length];
        VectorEncoder.Round(query, 2047, numbers);
        var widest = 1;   // range of the sums of a group
        for (var i = 0; i < numbers.Length; i += Group)
        {
            var range = 0;
            foreach (var number in GroupAt(numbers, i)) range += Math.Abs((int)number);
            widest = Math.Max(widest, range);
        }
        // Two entries fit in a byte, and all in a short.
        var greatestEntry = Math.Min(sbyte.MaxValue, short.MaxValue / Math.Max(1, 2 * rows));
        for (var i = 0; i < numbers.Length; i += Group)
        {
            var group = GroupAt(numbers, i);
            var table = tables.AsSpan(i / Group * TableBytes, TableBytes);
            var greatest = 0;
            for (var signs = 0; signs < Entries; signs++)
            {
                var aboveLeast = 0;
                for (var j = 0; j < group.Length; j++)
                    if ((signs >> j & 1) != 0 == group[j] > 0) aboveLeast += Math.Abs((int)group[j]);
                var entry = (2 * aboveLeast * greatestEntry + widest) / (2 * widest);   // rounds to nearest
                table[signs] = (byte)entry;
                greatest = Math.Max(greatest, entry);
            }
            GreatestScore += greatest;
            table[..Entries].CopyTo(table[Entries..]);
        }
    }

    /// <summary>No score is greater.</summary>
    public int GreatestScore { get; }

    /// <summary>Scores a block.</summary>
    /// <param name="block">Shape [rows, 64].</param>
    /// <param name="threshold">From -1.</param>
    /// <param name="scores">Shape [64]; written of the documents above the threshold at least.</param>
    /// <returns>Which documents score above the threshold, the first in the lowest bit.</returns>
    public ulong Above(ReadOnlySpan<byte> block, int threshold, Span<short> scores)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(block.Length, rows * SignBlock.Documents);
        ArgumentOutOfRangeException.ThrowIfLessThan(scores.Length, SignBlock.Documents);
        if (!Vector128.IsHardwareAccelerated) return AbovePlain(block, threshold, scores);
        var half = Vector256<byte>.Count;
        return AboveOfHalf(block, threshold, scores)
            | (ulong)AboveOfHalf(block[half..], threshold, scores[half..]) << half;
    }

    /// <summary>The same, a document at a time.</summary>
    internal ulong AbovePlain(ReadOnlySpan<byte> block, int threshold, Span<short> scores)
    {
        var above = 0UL;
        for (var document = 0; document < SignBlock.Documents; document++)
        {
            var score = 0;
            for (var row = 0; row < rows; row++)
            {
                var signs = block[row * SignBlock.Documents + document];
                score += tables[2 * row * TableBytes + (signs & 15)] + tables[(2 * row + 1) * TableBytes + (signs >> 4)];
            }
            scores[document] = (short)score;
            if (score > threshold) above |= 1UL << document;
        }
        return above;
    }

    // Compiled well at once: a first search alone calls it thirty thousand times.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private uint AboveOfHalf(ReadOnlySpan<byte> block, int threshold, Span<short> scores)
    {
        ref var signs = ref MemoryMarshal.GetReference(block);
        ref var table = ref MemoryMarshal.GetArrayDataReference(tables);
        var nibble = Vector256.Create((byte)15);
        var all = Vector256<ushort>.Zero;   // even documents, plus 256 times the odd ones
        var odd = Vector256<ushort>.Zero;
        // A row has 64 signs and 64 bytes of tables.
        for (nuint at = 0; at < (nuint)(rows * SignBlock.Documents); at += SignBlock.Documents)
        {
            var bits = Vector256.LoadUnsafe(ref signs, at);
            var low = LookUp(Vector256.LoadUnsafe(ref table, at), bits & nibble);
            var high = LookUp(Vector256.LoadUnsafe(ref table, at + TableBytes), (bits.AsUInt16() >>> 4).AsByte() & nibble);
            var sum = (low + high).AsUInt16();
            all += sum;
            odd += sum >>> 8;
        }
        var even = all - (odd << 8);
        var limit = Vector256.Create((short)threshold);
        var evenAbove = Vector256.GreaterThan(even.AsInt16(), limit) & Vector256.Create((short)0x00FF);
        var oddAbove = Vector256.GreaterThan(odd.AsInt16(), limit) << 8;
        var above = (evenAbove | oddAbove).AsByte().ExtractMostSignificantBits();
        if (above == 0) return 0;
        var (evenLow, evenHigh) = Vector256.Widen(even);
        var (oddLow, oddHigh) = Vector256.Widen(odd);
        (evenLow | oddLow << 16).AsInt16().CopyTo(scores);
        (evenHigh | oddHigh << 16).AsInt16().CopyTo(scores[Vector256<short>.Count..]);
        return above;
    }

    /// <summary>Looks up in a table that stands in both halves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LookUp(Vector256<byte> table, Vector256<byte> entries) => Avx2.IsSupported
        ? Avx2.Shuffle(table, entries)
        : Vector256.Create(
            Vector128.Shuffle(table.GetLower(), entries.GetLower()),
            Vector128.Shuffle(table.GetUpper(), entries.GetUpper()));

    private static ReadOnlySpan<short> GroupAt(short[] numbers, int start) =>
        numbers.AsSpan(start, Math.Min(Group, numbers.Length - start));
}
