using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReportSearch.Engine.Texts;

/// <summary>
/// An (s,c)-dense code of UTF-16 units (<em>Brisaboa, Fariña, Navarro and Esteller 2003</em>): s byte values, the
/// stoppers, end a unit, the other c = 256 - s go before. The s most frequent units take one byte, the next s·c two, the
/// rest three. Decoding may start at any unit, and needs the units by rank alone.
/// </summary>
/// <remarks>With s = 200 rank 7 is 07, rank 200 is C8 00, rank 401 is C9 01.</remarks>
internal sealed class DenseCode
{
    /// <summary>Bytes of the longest code of a unit.</summary>
    public const int LongestCode = 3;

    /// <summary>The greatest s.</summary>
    public const int MostStoppers = byte.MaxValue;

    private readonly char[] units;
    private readonly int stoppers;
    private readonly int oneByte, twoBytes;   // ranks below have codes of so many bytes
    private int[]? ranks;

    /// <summary>The code of these parts.</summary>
    /// <param name="stoppers">s, from 1 to <see cref="MostStoppers"/>.</param>
    /// <param name="units">The units that have a code, the most frequent first.</param>
    public DenseCode(int stoppers, char[] units)
    {
        (this.stoppers, this.units) = (stoppers, units);
        (oneByte, twoBytes) = (Capacity(stoppers, 1), Capacity(stoppers, 2));
    }

    /// <summary>The code as stored: s, then the units, u16 each.</summary>
    public byte[] Bytes => [.. MemoryMarshal.AsBytes<char>([(char)stoppers, .. units])];

    /// <summary>How many units have codes of at most <paramref name="length"/> bytes where s is such.</summary>
    public static int Capacity(int stoppers, int length)
    {
        var (capacity, codes) = (0, stoppers);
        for (var i = 0; i < length; i++, codes *= 256 - stoppers) capacity += codes;
        return capacity;
    }

    /// <summary>Encodes a text.</summary>
    /// <param name="text">Units that have a code.</param>
    /// <param name="bytes">Shape [text · <see cref="LongestCode"/>] or longer.</param>
    /// <returns>How many bytes were written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var ranks = this.ranks ??= Ranks();
        var (at, continuers) = (0, 256 - stoppers);
        foreach (var unit in text)
        {
            var rank = ranks[unit];
            if (rank >= twoBytes)
            {
                rank -= twoBytes;
                bytes[at++] = (byte)(stoppers + rank / stoppers / continuers);
                bytes[at++] = (byte)(stoppers + rank / stoppers % continuers);
            }
            else if (rank >= oneByte)
            {
                rank -= oneByte;
                bytes[at++] = (byte)(stoppers + rank / stoppers);
            }
            bytes[at++] = (byte)(rank % stoppers);
        }
        return at;
    }

    /// <summary>Decodes a text. O(bytes), no allocation.</summary>
    /// <param name="bytes">What <see cref="Encode"/> wrote.</param>
    /// <param name="text">Shape [bytes] or longer.</param>
    /// <returns>How many units were written; negative where the bytes are no text of this code.</returns>
    public int Decode(ReadOnlySpan<byte> bytes, Span<char> text)
    {
        var (units, stoppers) = (this.units, this.stoppers);   // in registers
        var (at, written) = (0, 0);
        for (; at < bytes.Length; written++)
        {
            int rank = bytes[at++];
            if (rank >= stoppers)
            {
                if (at == bytes.Length) return -1;
                var (high, low) = (rank - stoppers, (int)bytes[at++]);
                rank = oneByte + high * stoppers + low;
                if (low >= stoppers)
                {
                    if (at == bytes.Length || bytes[at] >= stoppers) return -1;
                    rank = twoBytes + (high * (256 - stoppers) + low - stoppers) * stoppers + bytes[at++];
                }
            }
            if ((uint)rank >= (uint)units.Length) return -1;
            text[written] = units[rank];
        }
        return written;
    }

    private int[] Ranks()
    {
        var ranks = new int[char.MaxValue + 1];
        for (var rank = 0; rank < units.Length; rank++) ranks[units[rank]] = rank;
        return ranks;
    }
}
