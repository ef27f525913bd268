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
        AddRow(postings.Documents);
        text.Write(term);
        file.Write(postings.Encoded);
        postingsBytes = checked(postingsBytes + postings.Encoded.Length);
    }

    /// <summary>Ends the sections.</summary>
    public void Finish()
    {
        AddRow(documents: 0);
        file.End(new SectionId(SectionKind.Postings, field));
        file.Section(new SectionId(SectionKind.TermRows, field), MemoryMarshal.AsBytes(rows.WrittenSpan));
        file.Section(new SectionId(SectionKind.TermText, field), MemoryMarshal.AsBytes(text.WrittenSpan));
    }

    private void AddRow(int documents) => rows.Write([new TermRow(text.WrittenCount, postingsBytes, documents)]);
}
