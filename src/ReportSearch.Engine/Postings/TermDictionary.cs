using System.Runtime.CompilerServices;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// The terms of one field of a segment in ordinal order, and the way to their postings. Terms are kept as UTF-16:
/// Chinese is shorter so than in UTF-8, and comparing needs no decoding. One is found by a hash table in the mapped
/// file: at a million passages a binary search would miss the cache twenty times.
/// </summary>
internal sealed class TermDictionary
{
    private readonly Section rows;
    private readonly Section text;
    private readonly Section slots;
    private readonly Section postings;
    private readonly int slotCount;
    private readonly int documents;

    /// <summary>Over the sections of a field.</summary>
    /// <exception cref="IndexDamagedException">The tables are no whole count of rows or slots.</exception>
    public TermDictionary(Section rows, Section text, Section slots, Section postings, int documents)
    {
        (this.rows, this.text, this.slots, this.postings, this.documents) = (rows, text, slots, postings, documents);
        var rowBytes = Unsafe.SizeOf<TermRow>();
        if (rows.Length < rowBytes || rows.Length % rowBytes != 0)
            throw rows.Damaged(0, $"{rows.Length} bytes are no table of terms");
        Count = rows.Length / rowBytes - 1;
        slotCount = slots.Length / sizeof(int);
        if (slots.Length % sizeof(int) != 0 || slotCount != TermHash.SlotsFor(Count))
            throw slots.Damaged(0, $"{slots.Length} bytes of slots for {Count} terms");
    }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>The text of a term.</summary>
    /// <param name="index">Rank in ordinal order, from 0.</param>
    public ReadOnlySpan<char> Text(int index)
    {
        var pair = rows.Items<TermRow>(index, 2);
        return text.Items<char>(pair[0].TextStart, pair[1].TextStart - pair[0].TextStart);
    }

    /// <summary>How many documents have a term, deleted ones counted.</summary>
    public int Documents(int index)
    {
        var count = rows.Items<TermRow>(index, 1)[0].Documents;
        return count >= 0 && count <= documents
            ? count
            : throw rows.Damaged(0, $"term {index} is in {count} of {documents} documents");
    }

    /// <summary>Opens <paramref name="cursor"/> on the postings of a term.</summary>
    public void Open(int index, PostingsCursor cursor)
    {
        var pair = rows.Items<TermRow>(index, 2);
        cursor.Open(
            postings, pair[0].PostingsStart, pair[1].PostingsStart - pair[0].PostingsStart, Documents(index), documents,
            GreatestImpact(index));
    }

    /// <summary>Adds the documents that have <paramref name="term"/>, deleted ones too, to a set.</summary>
    public void AddDocuments(ReadOnlySpan<char> term, DocumentSet set)
    {
        if (Find(term) is var row and >= 0) AddDocuments(row, set);
    }

    /// <summary>Adds the documents that have a term, deleted ones too, to a set.</summary>
    public void AddDocuments(int index, DocumentSet set)
    {
        var cursor = new PostingsCursor();
        for (Open(index, cursor); cursor.MoveNext();) set.Add(cursor.Document);
    }

    /// <summary>The greatest impact of a term's postings.</summary>
    public byte GreatestImpact(int index)
    {
        var greatest = rows.Items<TermRow>(index, 1)[0].GreatestImpact;
        return greatest is >= 0 and <= byte.MaxValue
            ? (byte)greatest
            : throw rows.Damaged(0, $"term {index} has a greatest impact of {greatest}");
    }

    /// <summary>
    /// The index of the first term that is not before <paramref name="term"/>; <see cref="Count"/> where all are. A
    /// binary search.
    /// </summary>
    public int FirstFrom(ReadOnlySpan<char> term)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (Text(middle).SequenceCompareTo(term) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The index of a term; negative where the field does not have it.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        var mask = (uint)(slotCount - 1);
        var slot = TermHash.Of(term) & mask;
        for (var probes = 0; probes < slotCount; probes++, slot = (slot + 1) & mask)
        {
            var row = slots.Items<int>((int)slot, 1)[0] - 1;
            if (row < 0) return -1;
            if (row < Count && Text(row).SequenceEqual(term)) return row;
        }
        return -1;
    }
}
