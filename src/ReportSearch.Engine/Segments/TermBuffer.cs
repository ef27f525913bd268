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
    private ulong[] slots = new ulong[1 << 10];   // number of the term + 1, above it the high half of its hash; 0: free
    private Term[] terms = new Term[1 << 9];
    private char[] text = new char[1 << 10];
    private int count;
    private int textLength;

    /// <summary>What the terms take in memory, in bytes, their postings not counted.</summary>
    public long Bytes => count * (Unsafe.SizeOf<Term>() + 2L * sizeof(ulong)) + textLength * sizeof(char);

    /// <summary>Adds the terms of a document after all others; a repeated term counts as often.</summary>
    public void Add(int document, TermList added)
    {
        for (var i = 0; i < added.Count; i++) Add(document, added[i]);
    }

    /// <summary>Adds a term of a document after all others.</summary>
    public void Add(int document, ReadOnlySpan<char> term)
    {
        ref var found = ref FindOrAdd(term);
        if (found.Document != document || found.Frequency == 0)
        {
            if (found.Frequency > 0) Append(ref found);
            found.Gap = document - found.Document;
            (found.Document, found.Frequency) = (document, 0);
        }
        found.Frequency++;
    }

    /// <summary>Whether a document has the term.</summary>
    public bool Contains(ReadOnlySpan<char> term)
    {
        var head = HeadOf(term);
        return slots[Slot(term, head, HashOf(term, head))] != 0;
    }

    /// <summary>Writes the sections of the field; may be repeated.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="field">Its number.</param>
    /// <param name="impacts">The bounds of its postings; null where it is not scored.</param>
    public void Write(SegmentFileWriter file, byte field, ImpactScale? impacts)
    {
        var writer = new TermDictionaryWriter(file, field);
        var encoder = new PostingsEncoder(impacts);
        foreach (var number in InOrder())
        {
            ref var term = ref terms[number];
            encoder.Clear();
            var document = 0;
            for (var list = postings.Read(term.Postings); !list.AtEnd;)
            {
                var head = list.Next();
                encoder.Add(document += (int)(head >> 1), (head & 1) != 0 ? 1 : (int)list.Next());
            }
            encoder.Add(term.Document, term.Frequency);
            writer.Add(TextOf(term), encoder);
        }
        writer.Finish();
    }

    /// <summary>Forgets all terms; their postings are for the owner of them to forget.</summary>
    public void Clear()
    {
        Array.Clear(slots);
        (count, textLength) = (0, 0);
    }

    /// <summary>A posting is the gap doubled, plus 1 where the term is met once; else the frequency follows.</summary>
    private void Append(ref Term term)
    {
        postings.Append(ref term.Postings, (uint)term.Gap << 1 | (term.Frequency == 1 ? 1u : 0));
        if (term.Frequency != 1) postings.Append(ref term.Postings, (uint)term.Frequency);
    }

    private ref Term FindOrAdd(ReadOnlySpan<char> term)
    {
        var head = HeadOf(term);
        var hash = HashOf(term, head);
        var slot = Slot(term, head, hash);
        if (slots[slot] != 0) return ref terms[(uint)slots[slot] - 1];

        if (count == terms.Length)
        {
            Grow();
            slot = Slot(term, head, hash);
        }
        while (text.Length - textLength < term.Length) Array.Resize(ref text, 2 * text.Length);
        term.CopyTo(text.AsSpan(textLength));
        ref var added = ref terms[count++];
        added = new Term { Head = head, TextStart = textLength, TextLength = term.Length };
        textLength += term.Length;
        slots[slot] = hash >> 32 << 32 | (uint)count;
        return ref added;
    }

    /// <summary>The slot of the term, or the free one where it would be.</summary>
    private int Slot(ReadOnlySpan<char> term, ulong head, ulong hash)
    {
        var mask = slots.Length - 1;
        for (var slot = (int)(hash >> 32) & mask; ; slot = (slot + 1) & mask)
        {
            var entry = slots[slot];
            if (entry == 0) return slot;
            if (entry >> 32 != hash >> 32) continue;
            ref var other = ref terms[(uint)entry - 1];
            if (other.Head == head && other.TextLength == term.Length
                && (term.Length <= Term.HeadLength || TextOf(other).SequenceEqual(term)))
                return slot;
        }
    }

    private void Grow()
    {
        Array.Resize(ref terms, 2 * terms.Length);
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

    /// <summary>The numbers of the terms in ordinal order: sorted by their heads, then the few of equal heads.</summary>
    private int[] InOrder()
    {
        var heads = new ulong[count];
        var numbers = new int[count];
        for (var i = 0; i < count; i++) (heads[i], numbers[i]) = (terms[i].Head, i);
        Array.Sort(heads, numbers);
        for (var start = 0; start < count;)
        {
            var end = start + 1;
            while (end < count && heads[end] == heads[start]) end++;
            if (end - start > 1)
                numbers.AsSpan(start, end - start).Sort((a, b) => TextOf(terms[a]).SequenceCompareTo(TextOf(terms[b])));
            start = end;
        }
        return numbers;
    }

    private ReadOnlySpan<char> TextOf(in Term term) => text.AsSpan(term.TextStart, term.TextLength);

    /// <summary>The first characters as a number that orders as they do.</summary>
    private static ulong HeadOf(ReadOnlySpan<char> term)
    {
        var head = 0UL;
        for (var i = 0; i < Math.Min(term.Length, Term.HeadLength); i++) head |= (ulong)term[i] << (48 - 16 * i);
        return head;
    }

    /// <summary>Of the same value on every machine; the high bits are the good ones.</summary>
    private static ulong HashOf(ReadOnlySpan<char> term, ulong head)
    {
        const ulong odd = 0x9E3779B97F4A7C15;   // 2⁶⁴ over the golden ratio (Knuth, vol. 3, §6.4)
        var hash = (head ^ head >> 32) * odd;
        for (var i = Term.HeadLength; i < term.Length; i++) hash = (hash ^ hash >> 32 ^ term[i]) * odd;
        return hash;
    }

    private struct Term
    {
        public const int HeadLength = 4;

        public ulong Head;
        public int TextStart, TextLength;
        public int Document, Gap, Frequency;   // the last document, that may meet the term again; not in the postings yet
        public ByteSlices.List Postings;
    }
}
