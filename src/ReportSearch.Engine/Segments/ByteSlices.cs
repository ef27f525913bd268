using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using ReportSearch.Engine.Files;

namespace ReportSearch.Engine.Segments;

/// <summary>
/// Many lists of bytes that grow at the same time, in shared chunks: a list is a chain of slices, each twice the one
/// before, that ends with the place of the next (the byte slices of Lucene's indexing chain). Forgetting all keeps the
/// memory.
/// </summary>
internal sealed class ByteSlices
{
    private const int ChunkBits = 18, ChunkBytes = 1 << ChunkBits;
    private const int FirstBytes = 16, LargestBytes = 256, LinkBytes = sizeof(int);

    private readonly List<byte[]> chunks = [];
    private int used;   // in bytes, of all chunks

    /// <summary>Bytes in use, those of slices not yet full among them.</summary>
    public int Bytes => used;

    /// <summary>Appends a number as a <see cref="VarInt"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public void Append(ref List list, uint number)
    {
        for (; number >= 0x80; number >>= 7) Append(ref list, (byte)(number | 0x80));
        Append(ref list, (byte)number);
    }

    /// <summary>Starts at the first number of a list.</summary>
    public Cursor Read(in List list) => new(this, list);

    /// <summary>Forgets all lists.</summary>
    public void Clear() => used = 0;

    private void Append(ref List list, byte value)
    {
        if (list.At == list.End) AddSlice(ref list);
        chunks[list.At >> ChunkBits][list.At & (ChunkBytes - 1)] = value;
        list.At++;
    }

    private void AddSlice(ref List list)
    {
        var bytes = list.SliceBytes == 0 ? FirstBytes : Math.Min(2 * list.SliceBytes, LargestBytes);
        var left = ChunkBytes - (used & (ChunkBytes - 1));
        if (bytes > left) used += left;   // a slice lies within one chunk
        if (used >> ChunkBits == chunks.Count) chunks.Add(GC.AllocateUninitializedArray<byte>(ChunkBytes));
        if (list.SliceBytes == 0) list.Start = used;
        else BinaryPrimitives.WriteInt32LittleEndian(Link(list.End), used);
        (list.At, list.End, list.SliceBytes) = (used, used + bytes - LinkBytes, bytes);
        used = checked(used + bytes);
    }

    private Span<byte> Link(int at) => chunks[at >> ChunkBits].AsSpan(at & (ChunkBytes - 1), LinkBytes);

    /// <summary>A list; the default is one of no bytes.</summary>
    public struct List
    {
        internal int Start;                 // of the first slice
        internal int At, End, SliceBytes;   // of the last: where to write, where its link is, its size
    }

    /// <summary>Reads a list from its start.</summary>
    public ref struct Cursor
    {
        private readonly ByteSlices slices;
        private readonly int last;   // the place after the last byte
        private ReadOnlySpan<byte> chunk;
        private int at, end, sliceBytes;

        internal Cursor(ByteSlices slices, in List list)
        {
            (this.slices, last) = (slices, list.At);
            if (list.SliceBytes > 0) Enter(list.Start, FirstBytes);
        }

        /// <summary>Whether all was read.</summary>
        public readonly bool AtEnd => at == last;

        /// <summary>The next number.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public uint Next()
        {
            var number = 0u;
            for (var shift = 0; ; shift += 7)
            {
                if (at == end)
                {
                    var link = BinaryPrimitives.ReadInt32LittleEndian(slices.Link(end));
                    Enter(link, Math.Min(2 * sliceBytes, LargestBytes));
                }
                var next = chunk[at++ & (ChunkBytes - 1)];
                number |= (uint)(next & 0x7F) << shift;
                if (next < 0x80) return number;
            }
        }

        private void Enter(int start, int bytes)
        {
            chunk = slices.chunks[start >> ChunkBits];
            (at, end, sliceBytes) = (start, start + bytes - LinkBytes, bytes);
        }
    }
}
