using System.Buffers;
using System.Runtime.InteropServices;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// Writes the sections of a field that <see cref="TermDictionary"/> reads: postings go to the file at once, the rest at
/// the end.
/// </summary>
internal sealed class TermDictionaryWriter
{
    private readonly SegmentFileWriter file;
    private readonly byte field;
    private readonly ArrayBufferWriter<TermRow> rows = new();
    private readonly ArrayBufferWriter<char> text = new();
    private readonly ArrayBufferWriter<uint> hashes = new();
    private int postingsBytes;

    /// <summary>Begins the sections of a field.</summary>
    public TermDictionaryWriter(SegmentFileWriter file, byte field)
    {
        (this.file, this.field) = (file, field);
        file.Begin();
    }

    /// <summary>Adds a term; terms come in ordinal order, each once.</summary>
    public void Add(ReadOnlySpan<char> term, PostingsEncoder postings)
    {
        var encoded = postings.Finish();
        AddRow(postings.Documents, postings.GreatestImpact);
        text.Write(term);
        hashes.Write([TermHash.Of(term)]);
        file.Write(encoded);
        postingsBytes = checked(postingsBytes + encoded.Length);
    }

    /// <summary>Ends the sections.</summary>
    public void Finish()
    {
        AddRow(documents: 0, greatestImpact: 0);
        file.End(new SectionId(SectionKind.Postings, field));
        file.Section(new SectionId(SectionKind.TermRows, field), MemoryMarshal.AsBytes(rows.WrittenSpan));
        file.Section(new SectionId(SectionKind.TermText, field), MemoryMarshal.AsBytes(text.WrittenSpan));
        file.Section(new SectionId(SectionKind.TermSlots, field), MemoryMarshal.AsBytes<int>(Slots()));
    }

    private int[] Slots()
    {
        var slots = new int[TermHash.SlotsFor(hashes.WrittenCount)];
        for (var term = 0; term < hashes.WrittenCount; term++)
        {
            var slot = hashes.WrittenSpan[term] & (uint)(slots.Length - 1);
            while (slots[slot] != 0) slot = (slot + 1) & (uint)(slots.Length - 1);
            slots[slot] = term + 1;
        }
        return slots;
    }

    private void AddRow(int documents, int greatestImpact) =>
        rows.Write([new TermRow(text.WrittenCount, postingsBytes, documents, greatestImpact)]);
}
