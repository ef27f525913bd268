using System.Buffers;
using System.Runtime.InteropServices;

namespace ReportSearch.Engine.Segments;

/// <summary>
/// Writes the sections that <see cref="StoredDocuments"/> reads: bytes go to the file at once, offsets at the end.
/// </summary>
internal sealed class StoredDocumentsWriter
{
    private readonly SegmentFileWriter file;
    private readonly SectionKind bytesKind, offsetsKind;
    private readonly ArrayBufferWriter<int> offsets = new();
    private int position;

    /// <summary>Begins the sections.</summary>
    public StoredDocumentsWriter(SegmentFileWriter file, SectionKind bytesKind, SectionKind offsetsKind)
    {
        (this.file, this.bytesKind, this.offsetsKind) = (file, bytesKind, offsetsKind);
        file.Begin();
    }

    /// <summary>Adds a document after all others.</summary>
    public void Add(ReadOnlySpan<byte> stored)
    {
        offsets.Write([position]);
        file.Write(stored);
        position = checked(position + stored.Length);
    }

    /// <summary>Ends the sections.</summary>
    public void Finish()
    {
        offsets.Write([position]);
        file.End(new SectionId(bytesKind));
        file.Section(new SectionId(offsetsKind), MemoryMarshal.AsBytes(offsets.WrittenSpan));
    }
}
