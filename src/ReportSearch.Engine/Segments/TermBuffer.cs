using System.Runtime.CompilerServices;
using ReportSearch.Engine.Postings;
using ReportSearch.Text.Words;

namespace ReportSearch.Engine.Segments;

/// <summary>
/// The terms of one field of documents in memory, and their postings: a hash table of rows, without an object or a
/// string for any term. Forgetting all keeps the memory.
/// </summary>
/// <param name="postings">Where postings are kept; may be shared with other fields.</param>
internal sealed class TermBuffer(ByteSlices postings)
{
    private ulong[] slots = new ulong[1 << 10];   // the row's number + 1, above it the hash of its term; 0 is free
    private Row[] rows = new Row[1 << 9];
    private char[] text = new char[1 << 10];
    private int count;
    private int textLength;
    private (TermKey Key, int Row)[] asked = [];

    /// <summary>What the terms take in memory, in bytes, their postings not counted.</summary>
    public long Bytes => count * (Unsafe.SizeOf<Row>() + 2L * sizeof(ulong)) + textLength * sizeof(char);

    /// <summary>Adds the terms of a document after all others; a repeated term counts as often.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public void Add(int document, TermList terms)
    {
        // One term after the other would wait for memory at each. Loops that only read wait for many at a time; they
        // find nearly all that is there: what is in its first slot and told by its key.
        if (asked.Length < terms.Count) asked = new (TermKey, int)[2 * terms.Count];
        var found = asked.AsSpan(0, terms.Count);
        for (var i = 0; i < found.Length; i++) found[i].Key = new TermKey(terms[i]);
        foreach (ref var term in found) term.Row = (int)slots[(int)term.Key.Hash & (slots.Length - 1)] - 1;
        foreach (ref var term in found)
            if (term.Row >= 0 && !(IsOf(rows[term.Row], term.Key) && term.Key.Length <= TermKey.HeadLength))
                term.Row = -1;

        for (var i = 0; i < found.Length; i++)
            Count(document, found[i].Row < 0 ? FindOrAdd(terms[i], found[i].Key) : found[i].Row);
    }

    /// <summary>Adds a term of a document after all others.</summary>
    public void Add(int document, ReadOnlySpan<char> term) => Count(document, FindOrAdd(term, new TermKey(term)));

    /// <summary>Whether a document has the term.</summary>
    public bool Contains(ReadOnlySpan<char> term) => slots[Slot(term, new TermKey(term))] != 0;

    /// <summary>Writes the sections of the field; may be repeated.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="field">Its number.</param>
    /// <param name="impacts">The bounds of its postings; null where it is not scored.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(SegmentFileWriter file, byte field, ImpactScale? impacts)
    {
        var writer = new TermDictionaryWriter(file, field);
        var encoder = new PostingsEncoder(impacts);
        foreach (var number in InOrder())
        {
            ref var row = ref rows[number];
            encoder.Clear();
            var document = 0;
            for (var list = postings.Read(row.Postings); !list.AtEnd;)
            {
                var gap = list.Next();
                encoder.Add(document += (int)(gap >> 1), (gap & 1) != 0 ? 1 : (int)list.Next());
            }
            encoder.Add(row.Document, row.Frequency);
            writer.Add(TextOf(row), encoder);
        }
        writer.Finish();
    }

    /// <summary>Forgets all terms; their postings are for the owner of them to forget.</summary>
    public void Clear()
    {
        Array.Clear(slots);
        (count, textLength) = (0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(int document, int number)
    {
        ref var row = ref rows[number];
        if (row.Document != document || row.Frequency == 0)
        {
            if (row.Frequency > 0) Append(ref row);
            (row.Gap, row.Document, row.Frequency) = (document - row.Document, document, 0);
        }
        row.Frequency++;
    }

    /// <summary>A posting is the gap doubled, plus 1 where the term is met once; else the frequency follows.</summary>
    private void Append(ref Row row)
    {
        postings.Append(ref row.Postings, (uint)row.Gap << 1 | (row.Frequency == 1 ? 1u : 0));
        if (row.Frequency != 1) postings.Append(ref row.Postings, (uint)row.Frequency);
    }

    private int FindOrAdd(ReadOnlySpan<char> term, TermKey key)
    {
        var slot = Slot(term, key);
        if (slots[slot] != 0) return (int)slots[slot] - 1;

        if (count == rows.Length)
        {
            Grow();
            slot = Slot(term, key);
        }
        while (text.Length - textLength < term.Length) Array.Resize(ref text, 2 * text.Length);
        term.CopyTo(text.AsSpan(textLength));
        rows[count] = new Row { Head = key.Head, TextStart = textLength, TextLength = term.Length };
        textLength += term.Length;
        slots[slot] = (ulong)key.Hash << 32 | (uint)(count + 1);
        return count++;
    }

    /// <summary>The slot of the term, or the free one where it would be.</summary>
    private int Slot(ReadOnlySpan<char> term, TermKey key)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)key.Hash & mask; ; slot = (slot + 1) & mask)
        {
            var entry = slots[slot];
            if (entry == 0) return slot;
            if (entry >> 32 != key.Hash) continue;
            ref var row = ref rows[(int)entry - 1];
            if (IsOf(row, key) && (term.Length <= TermKey.HeadLength || TextOf(row).SequenceEqual(term))) return slot;
        }
    }

    private static bool IsOf(in Row row, in TermKey key) => row.Head == key.Head && row.TextLength == key.Length;

    /// <summary>Half of the slots are free.</summary>
    private void Grow()
    {
        Array.Resize(ref rows, 2 * rows.Length);
        var old = slots;
        slots = new ulong[2 * old.Length];
        var mask = slots.Length - 1;
        foreach (var entry in old)
        {
            if (entry == 0) continue;
            var slot = (int)(entry >> 32) & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = entry;
        }
    }

    /// <summary>The numbers of the rows in ordinal order: sorted by their heads, then the few of equal heads.</summary>
    private int[] InOrder()
    {
        var heads = new ulong[count];
        var numbers = new int[count];
        for (var i = 0; i < count; i++) (heads[i], numbers[i]) = (rows[i].Head, i);
        Array.Sort(heads, numbers);
        for (var start = 0; start < count;)
        {
            var end = start + 1;
            while (end < count && heads[end] == heads[start]) end++;
            if (end - start > 1)
                numbers.AsSpan(start, end - start).Sort((a, b) => TextOf(rows[a]).SequenceCompareTo(TextOf(rows[b])));
            start = end;
        }
        return numbers;
    }

    private ReadOnlySpan<char> TextOf(in Row row) => text.AsSpan(row.TextStart, row.TextLength);

    private struct Row
    {
        public ulong Head;
        public int TextStart, TextLength;
        public int Document, Gap, Frequency;   // the last document: not in the postings, it may meet the term again
        public ByteSlices.List Postings;
    }
}
