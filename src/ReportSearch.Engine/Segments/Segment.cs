using ReportSearch.Engine.Files;
using ReportSearch.Engine.Postings;
using ReportSearch.Engine.Texts;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Engine.Segments;

/// <summary>
/// One immutable file of documents, mapped into memory. Opening reads its table of contents; all else is read,
/// and verified, when it is used. Safe for many threads.
/// </summary>
internal sealed class Segment : IDisposable
{
    private readonly MappedFile file;
    private readonly Dictionary<SectionId, SectionEntry> sections = [];
    private readonly Section[] lengths;

    private Segment(MappedFile file, SegmentName name, EngineSchema schema)
    {
        this.file = file;
        Name = name;
        var table = ReadTable();
        foreach (var entry in table.Sections) sections[entry.Id] = entry;
        (Documents, Fields) = (table.Documents, table.Fields);
        if (Fields.Count != schema.TextFields.Count || table.VectorDimension != schema.VectorDimension)
            throw Damaged(0, "it has other fields or vectors than the commit");

        Terms = [.. Enumerable.Range(0, Fields.Count).Select(field => Dictionary((byte)field))];
        lengths = [.. Enumerable.Range(0, Fields.Count).Select(field => Lengths((byte)field))];
        Keywords = Dictionary((byte)Fields.Count);
        Vectors = new VectorColumn(
            Open(SectionKind.VectorSigns), Open(SectionKind.VectorCodes), Open(SectionKind.VectorScales),
            Documents, schema.VectorDimension);
        Stored = new StoredDocuments(Open(SectionKind.StoredBytes), Open(SectionKind.StoredOffsets), Documents);
        Texts = new TextColumn(
            Open(SectionKind.TextTable), Open(SectionKind.TextCodes), Open(SectionKind.TextOffsets), Documents);
    }

    /// <summary>Which file.</summary>
    public SegmentName Name { get; }

    /// <summary>Count of documents, deleted ones counted.</summary>
    public int Documents { get; }

    /// <summary>Statistics a text field.</summary>
    public IReadOnlyList<FieldStatistics> Fields { get; }

    /// <summary>The terms of each text field.</summary>
    public IReadOnlyList<TermDictionary> Terms { get; }

    public TermDictionary Keywords { get; }

    public VectorColumn Vectors { get; }

    public StoredDocuments Stored { get; }

    public TextColumn Texts { get; }

    /// <summary>Writes a segment, flushes it to the disk, and maps it.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="number">One that was never used in the folder.</param>
    /// <param name="schema">Of its documents.</param>
    /// <param name="write">Writes the file; gives its length and the checksum of its table of contents.</param>
    /// <exception cref="IOException">The disk is full, for example. Nothing is left of the file.</exception>
    public static Segment Write(
        string folder, long number, EngineSchema schema, Func<SegmentFileWriter, (long Length, uint Checksum)> write)
    {
        (long Length, uint Checksum) written;
        using (var file = new SegmentFileWriter(SegmentName.PathOf(folder, number))) written = write(file);
        return Open(folder, new SegmentName(number, written.Length, written.Checksum), schema);
    }

    /// <summary>Maps a segment and reads its table of contents.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="IndexDamagedException">The file is not the one that the commit names, or its table cannot be
    /// right.</exception>
    public static Segment Open(string folder, SegmentName name, EngineSchema schema)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("Segments are little endian, as this processor is not.");
        var file = new MappedFile(name.PathIn(folder));
        try
        {
            return new Segment(file, name, schema);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The count of terms a document in a text field. Shape [documents].</summary>
    public ReadOnlySpan<ushort> FieldLengths(int field) => lengths[field].Items<ushort>(0, Documents);

    /// <inheritdoc cref="MappedFile.Forget"/>
    public void Forget() => file.Forget();

    /// <summary>Ends the mapping.</summary>
    public void Dispose() => file.Dispose();

    /// <summary>The count of terms that one document has in a text field; 65,535 for more.</summary>
    public ushort FieldLength(int field, int document) => lengths[field].Items<ushort>(document, 1)[0];

    private TableOfContents ReadTable()
    {
        var magic = SegmentFileWriter.Magic;
        if (file.Length != Name.Length)
            throw Damaged(0, $"it has {file.Length} bytes where the commit says {Name.Length}");
        if (file.Length < magic.Length + SegmentFileWriter.FooterBytes)
            throw Damaged(0, "it is too short for a segment");
        if (!file.Slice(0, magic.Length).SequenceEqual(magic)) throw Damaged(0, "it does not start as a segment does");
        var footerStart = file.Length - SegmentFileWriter.FooterBytes;
        var footer = new ByteReader(file.Path, footerStart, file.Slice(footerStart, SegmentFileWriter.FooterBytes));
        var tableBytes = (int)footer.UInt32(largest: (uint)Math.Min(int.MaxValue, footerStart));
        var table = file.Slice(footerStart - tableBytes, tableBytes);
        var checksum = footer.UInt32();
        if (checksum != Name.Checksum || Crc32C.Of(table) != checksum)
            throw Damaged(footerStart - tableBytes, "the checksum of the table of contents does not match");
        return TableOfContents.Read(file.Path, footerStart - tableBytes, table);
    }

    private TermDictionary Dictionary(byte field) => new(
        Open(SectionKind.TermRows, field), Open(SectionKind.TermText, field), Open(SectionKind.TermSlots, field),
        Open(SectionKind.Postings, field), Documents);

    private Section Lengths(byte field)
    {
        var section = Open(SectionKind.FieldLengths, field);
        return section.Length == (long)Documents * sizeof(ushort)
            ? section
            : throw section.Damaged(0, $"{section.Length} bytes for the lengths of {Documents} documents");
    }

    private Section Open(SectionKind kind, byte field = 0) =>
        sections.TryGetValue(new SectionId(kind, field), out var entry)
            ? new Section(file, entry)
            : throw Damaged(0, $"it has no section {kind} of field {field}");

    private IndexDamagedException Damaged(long offsetBytes, string finding) => new(file.Path, offsetBytes, finding);
}
