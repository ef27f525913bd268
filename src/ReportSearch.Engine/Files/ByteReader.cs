using System.Buffers.Binary;
using System.Text;

namespace ReportSearch.Engine.Files;

/// <summary>
/// Reads numbers and strings from the bytes of an index file, little endian. It never reads past the end.
/// </summary>
/// <param name="file">Named in errors.</param>
/// <param name="offsetBytes">Where in the file <paramref name="bytes"/> start.</param>
/// <param name="bytes">What to read.</param>
internal ref struct ByteReader(string file, long offsetBytes, ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int position;

    public byte Byte() => Take(sizeof(byte))[0];

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    /// <summary>A number that the layout lets be at most <paramref name="largest"/>.</summary>
    /// <exception cref="IndexDamagedException">It is greater.</exception>
    public uint UInt32(uint largest)
    {
        var number = UInt32();
        return number <= largest ? number : throw Damaged($"{number} where at most {largest} is possible");
    }

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    /// <summary>A number that the layout lets be at most <paramref name="largest"/>.</summary>
    /// <exception cref="IndexDamagedException">It is negative or greater.</exception>
    public long Int64(long largest)
    {
        var number = Int64();
        return number >= 0 && number <= largest ? number : throw Damaged($"{number} where 0 to {largest} is possible");
    }

    /// <summary>
    /// A count of things of at least <paramref name="bytesEach"/> bytes, which must all fit in what is left.
    /// </summary>
    public int Count(int bytesEach)
    {
        var count = UInt32();
        return count * (long)bytesEach <= bytes.Length - position
            ? (int)count
            : throw Damaged($"a count of {count} that the file has no room for");
    }

    /// <summary>A UTF-8 string after its length in bytes.</summary>
    public string String() => Encoding.UTF8.GetString(Take(Count(1)));

    /// <summary>The next bytes.</summary>
    /// <exception cref="IndexDamagedException">There are not so many.</exception>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count > bytes.Length - position) throw Damaged("it ends too early");
        var taken = bytes.Slice(position, count);
        position += count;
        return taken;
    }

    private readonly IndexDamagedException Damaged(string finding) => new(file, offsetBytes + position, finding);
}
