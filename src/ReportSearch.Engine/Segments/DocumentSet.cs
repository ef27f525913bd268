using System.Numerics;
using System.Runtime.InteropServices;

namespace ReportSearch.Engine.Segments;

/// <summary>A set of the documents of one segment, a bit each.</summary>
internal sealed class DocumentSet
{
    private readonly ulong[] words;

    /// <summary>The empty set.</summary>
    /// <param name="documents">Members are 0 to this, exclusive.</param>
    public DocumentSet(int documents) => (Documents, words) = (documents, new ulong[(documents + 63L) / 64]);

    /// <summary>The set that <see cref="Bytes"/> gave.</summary>
    /// <exception cref="ArgumentException">The bytes are not those of a set of so many documents.</exception>
    public DocumentSet(int documents, ReadOnlySpan<byte> bytes) : this(documents)
    {
        if (bytes.Length != words.Length * sizeof(ulong))
            throw new ArgumentException($"{bytes.Length} bytes for a set of {documents} documents.", nameof(bytes));
        bytes.CopyTo(MemoryMarshal.AsBytes(words.AsSpan()));
        if (documents % 64 != 0 && words[^1] >> (documents % 64) != 0)
            throw new ArgumentException($"A member beyond the last of {documents} documents.", nameof(bytes));
    }

    /// <summary>How many documents there are, members or not.</summary>
    public int Documents { get; }

    /// <summary>How many are members. O(documents / 64).</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>The bits as stored: the lowest document is the lowest bit of the first byte.</summary>
    public ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes(words.AsSpan());

    /// <summary>The members in ascending order.</summary>
    public IEnumerable<int> Members
    {
        get
        {
            for (var i = 0; i < words.Length; i++)
                for (var word = words[i]; word != 0; word &= word - 1)
                    yield return i * 64 + BitOperations.TrailingZeroCount(word);
        }
    }

    /// <summary>All documents that are not in <paramref name="other"/>.</summary>
    public static DocumentSet AllBut(DocumentSet other)
    {
        var set = new DocumentSet(other.Documents);
        for (var i = 0; i < set.words.Length; i++) set.words[i] = ~other.words[i];
        if (set.Documents % 64 != 0) set.words[^1] &= (1UL << (set.Documents % 64)) - 1;
        return set;
    }

    public bool Contains(int document) => ((words[document >> 6] >> (document & 63)) & 1) != 0;

    /// <summary>Makes a document a member; false where it was one.</summary>
    public bool Add(int document)
    {
        ref var word = ref words[document >> 6];
        var bit = 1UL << (document & 63);
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    /// <summary>How many members are in <paramref name="other"/> too.</summary>
    public int CountIn(DocumentSet other)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++) count += BitOperations.PopCount(words[i] & other.words[i]);
        return count;
    }

    /// <summary>Keeps the members that are in <paramref name="other"/> too.</summary>
    public void IntersectWith(DocumentSet other)
    {
        for (var i = 0; i < words.Length; i++) words[i] &= other.words[i];
    }
}
