using System.Buffers;
using System.Runtime.InteropServices;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// Collects the counts of terms that the documents have in one text field. A document of more than 65,535 counts as one
/// of 65,535.
/// </summary>
internal sealed class FieldLengths
{
    private readonly ArrayBufferWriter<ushort> lengths = new();
    private long documents;
    private long terms;

    /// <summary>Adds a document after all others.</summary>
    public void Add(int length)
    {
        var kept = (ushort)Math.Min(length, ushort.MaxValue);
        lengths.Write([kept]);
        if (kept > 0) documents++;
        terms += kept;
    }

    /// <summary>Of the documents added.</summary>
    public FieldStatistics Statistics => new(documents, terms);

    /// <summary>The bounds of the field's postings, once all documents were added.</summary>
    public ImpactScale Impacts(TextField field) => new(field, Statistics, lengths.WrittenSpan);

    /// <summary>Writes the section.</summary>
    public void Write(SegmentFileWriter file, byte field) =>
        file.Section(new SectionId(SectionKind.FieldLengths, field), MemoryMarshal.AsBytes(lengths.WrittenSpan));
}
