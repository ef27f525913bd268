using ReportSearch.Engine.Files;

namespace ReportSearch.Engine.Segments;

/// <summary>Writes a segment's file, section after section; the layout is in FORMAT.md.</summary>
internal sealed class SegmentFileWriter : IDisposable
{
    /// <summary>What the file starts with.</summary>
    public static ReadOnlySpan<byte> Magic => "RSSEGMNT"u8;

    /// <summary>The last bytes: the length of the table of contents and its checksum.</summary>
    public const int FooterBytes = 2 * sizeof(uint);

    private readonly string path;
    private readonly FileStream file;
    private readonly List<SectionEntry> sections = [];
    private readonly List<uint> checksums = [];
    private long sectionStart;
    private long position;
    private uint pageChecksum;
    private int pageFill;
    private bool finished;

    /// <summary>Creates the file.</summary>
    /// <exception cref="IOException">There is a file of this name, or none can be created.</exception>
    public SegmentFileWriter(string path)
    {
        this.path = path;
        file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 18);
        Put(Magic);
    }

    /// <summary>Writes a whole section.</summary>
    public void Section(SectionId id, ReadOnlySpan<byte> bytes)
    {
        Begin();
        Write(bytes);
        End(id);
    }

    /// <summary>Starts a section; until <see cref="End"/> all that is written is its.</summary>
    public void Begin()
    {
        Span<byte> padding = stackalloc byte[SectionEntry.Alignment];
        padding.Clear();
        Put(padding[..(int)(-position & (SectionEntry.Alignment - 1))]);
        sectionStart = position;
        checksums.Clear();
    }

    /// <summary>Adds bytes to the section.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Put(bytes);
        while (bytes.Length > 0)
        {
            var part = bytes[..Math.Min(bytes.Length, SectionEntry.PageBytes - pageFill)];
            pageChecksum = Crc32C.Append(pageChecksum, part);
            pageFill += part.Length;
            if (pageFill == SectionEntry.PageBytes) EndPage();
            bytes = bytes[part.Length..];
        }
    }

    /// <summary>Ends the section.</summary>
    /// <exception cref="IOException">It is longer than 2 GiB.</exception>
    public void End(SectionId id)
    {
        if (pageFill > 0) EndPage();
        var length = position - sectionStart;
        if (length > int.MaxValue)
            throw new IOException($"{id} of '{path}' would have {length} bytes; at most {int.MaxValue} fit.");
        sections.Add(new SectionEntry(id, sectionStart, (int)length, [.. checksums]));
    }

    /// <summary>Writes the table of contents and flushes the file to the disk.</summary>
    /// <returns>The file's length in bytes and the checksum of its table of contents.</returns>
    public (long Length, uint Checksum) Finish(
        int documents, int vectorDimension, IReadOnlyList<FieldStatistics> fields)
    {
        var table = new TableOfContents(documents, vectorDimension, fields, sections).ToBytes();
        var checksum = Crc32C.Of(table);
        var footer = new ByteWriter();
        footer.UInt32((uint)table.Length);
        footer.UInt32(checksum);
        Put(table);
        Put(footer.Written);
        file.Flush(flushToDisk: true);
        finished = true;
        return (position, checksum);
    }

    /// <summary>Closes the file, and removes it where it was not finished.</summary>
    public void Dispose()
    {
        try
        {
            file.Dispose();   // may have to write, and fail at it
        }
        finally
        {
            if (!finished) File.Delete(path);
        }
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        file.Write(bytes);
        position += bytes.Length;
    }

    private void EndPage()
    {
        checksums.Add(pageChecksum);
        (pageChecksum, pageFill) = (0, 0);
    }
}
