using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// 128 numbers in as many bits each as the greatest needs, one behind the other, low bits first: eight numbers of b
/// bits take b bytes. 3, 1, 2, 0, 0, 0, 0, 1 in two bits each is 27 40. (Lemire and Boytsov 2015, "Decoding billions of
/// integers per second through vectorization", §4, horizontal.)
/// </summary>
internal static class BitPacking
{
    /// <summary>How many numbers are packed at once.</summary>
    public const int Count = 128;

    private const int Group = 8;
    private const int WidestShuffled = 25;   // a number of more bits can touch five bytes
    private const int ReadAheadBytes = 16;

    private static readonly Vector256<byte>[] Shuffles =
        [.. Enumerable.Range(0, WidestShuffled + 1).Select(bits => Vector256.Create([.. Bytes(bits)]))];

    private static readonly Vector256<uint>[] Shifts =
    [
        .. Enumerable.Range(0, WidestShuffled + 1)
            .Select(bits => Vector256.Create([.. BitOffsets(bits).Select(at => (uint)at & 7)])),
    ];

    /// <summary>Bits that the greatest of <paramref name="numbers"/> takes, 0 to 32.</summary>
    public static int BitsOf(ReadOnlySpan<uint> numbers)
    {
        var all = 0u;
        foreach (var number in numbers) all |= number;
        return 32 - BitOperations.LeadingZeroCount(all);
    }

    /// <summary>Bytes that 128 numbers of <paramref name="bits"/> take.</summary>
    public static int BytesOf(int bits) => Count / 8 * bits;

    /// <summary>Packs 128 numbers of at most <paramref name="bits"/> bits.</summary>
    /// <param name="numbers">Shape [128].</param>
    /// <param name="bits">0 to 32.</param>
    /// <param name="target">At least <see cref="BytesOf"/> bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pack(ReadOnlySpan<uint> numbers, int bits, Span<byte> target)
    {
        ulong held = 0;
        int heldBits = 0, at = 0;
        foreach (var number in numbers[..Count])
        {
            held |= (ulong)number << heldBits;
            heldBits += bits;
            if (heldBits < 32) continue;
            BinaryPrimitives.WriteUInt32LittleEndian(target[at..], (uint)held);
            (at, held, heldBits) = (at + sizeof(uint), held >> 32, heldBits - 32);
        }
    }

    /// <summary>Reads one of the packed numbers.</summary>
    /// <param name="source">What <see cref="Pack"/> wrote, and more or nothing behind it.</param>
    /// <param name="bits">As packed.</param>
    /// <param name="index">0 to 127.</param>
    public static uint Read(ReadOnlySpan<byte> source, int bits, int index)
    {
        var bit = index * bits;
        var from = source[(bit >> 3)..];
        var word = from.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(from) : ReadShort(from);
        return (uint)(word >> (bit & 7) & ((1UL << bits) - 1));
    }

    /// <summary>Unpacks all 128 numbers, and adds the same to each.</summary>
    /// <param name="source">What <see cref="Pack"/> wrote, and more or nothing behind it.</param>
    /// <param name="bits">As packed.</param>
    /// <param name="addend">What to add.</param>
    /// <param name="target">Shape [128].</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public static void Unpack(ReadOnlySpan<byte> source, int bits, uint addend, Span<uint> target)
    {
        if (bits == 0)
        {
            target[..Count].Fill(addend);
            return;
        }
        if (!CanShuffle(source, bits))
        {
            for (var i = 0; i < Count; i++) target[i] = unchecked(Read(source, bits, i) + addend);
            return;
        }
        var more = Vector256.Create(addend);
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target[..Count]);
        var (shuffle, shift, mask) = (Shuffles[bits], Shifts[bits], Vector256.Create((1u << bits) - 1));
        for (var group = 0; group < Count / Group; group++)
            (Eight(ref Unsafe.Add(ref from, group * bits), bits, shuffle, shift, mask) + more)
                .StoreUnsafe(ref to, (nuint)(group * Group));
    }

    /// <summary>
    /// Unpacks 128 numbers as gaps: target[i] = target[i - 1] + 1 + number[i], where target[-1] is
    /// <paramref name="before"/>. Sums that pass 32 bits wrap around: the caller checks what it uses.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void UnpackAscending(ReadOnlySpan<byte> source, int bits, int before, Span<int> target)
    {
        if (!CanShuffle(source, bits))
        {
            for (var i = 0; i < Count; i++)
                target[i] = before = unchecked(before + 1 + (bits == 0 ? 0 : (int)Read(source, bits, i)));
            return;
        }
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target[..Count]);
        var (shuffle, shift, mask) = (Shuffles[bits], Shifts[bits], Vector256.Create((1u << bits) - 1));
        var last = Vector256.Create(before);
        var seven = Vector256.Create(7);
        for (var group = 0; group < Count / Group; group++)
        {
            var gaps = Eight(ref Unsafe.Add(ref from, group * bits), bits, shuffle, shift, mask).AsInt32()
                + Vector256<int>.One;
            // Prefix sum: within each half by shifts, then the lower half's sum to the upper.
            gaps += Avx2.ShiftLeftLogical128BitLane(gaps, 4);
            gaps += Avx2.ShiftLeftLogical128BitLane(gaps, 8);
            gaps += Avx2.Shuffle(Avx2.Permute2x128(gaps, gaps, 0x08), 0xFF);
            var documents = gaps + last;
            documents.StoreUnsafe(ref to, (nuint)(group * Group));
            last = Avx2.PermuteVar8x32(documents, seven);
        }
    }

    private static bool CanShuffle(ReadOnlySpan<byte> source, int bits) =>
        Avx2.IsSupported && bits <= WidestShuffled && source.Length >= BytesOf(bits) + ReadAheadBytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Eight(
        ref byte from, int bits, Vector256<byte> shuffle, Vector256<uint> shift, Vector256<uint> mask)
    {
        var bytes = Vector256.Create(
            Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref Unsafe.Add(ref from, bits >> 1)));
        return Avx2.ShiftRightLogicalVariable(Avx2.Shuffle(bytes, shuffle).AsUInt32(), shift) & mask;
    }

    /// <summary>Where the eight numbers of a group start, in bits from the load that serves their half.</summary>
    private static IEnumerable<int> BitOffsets(int bits) =>
        Enumerable.Range(0, Group).Select(i => i < Group / 2 ? i * bits : 4 * (bits & 1) + (i - Group / 2) * bits);

    private static IEnumerable<byte> Bytes(int bits) =>
        BitOffsets(bits).SelectMany(at => Enumerable.Range(at >> 3, sizeof(uint)).Select(b => (byte)b));

    private static ulong ReadShort(ReadOnlySpan<byte> from)
    {
        Span<byte> word = stackalloc byte[sizeof(ulong)];
        word.Clear();
        from.CopyTo(word);
        return BinaryPrimitives.ReadUInt64LittleEndian(word);
    }
}
