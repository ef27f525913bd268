using ReportSearch.Engine.Files;

namespace ReportSearch.Engine.Segments;

/// <summary>What a segment holds and where: the part of it that opening reads.</summary>
/// <param name="Documents">Count of documents, deleted ones counted.</param>
/// <param name="VectorDimension">As in the schema.</param>
/// <param name="Fields">Statistics a text field.</param>
/// <param name="Sections">In file order.</param>
internal sealed record TableOfContents(
    int Documents, int VectorDimension, IReadOnlyList<FieldStatistics> Fields, IReadOnlyList<SectionEntry> Sections)
{
    /// <summary>The table as stored.</summary>
    public byte[] ToBytes()
    {
        var to = new ByteWriter();
        to.UInt32((uint)Documents);
        to.UInt32((uint)VectorDimension);
        to.UInt32((uint)Fields.Count);
        foreach (var field in Fields)
        {
            to.Int64(field.Documents);
            to.Int64(field.Terms);
        }
        to.UInt32((uint)Sections.Count);
        foreach (var section in Sections)
        {
            to.Byte((byte)section.Id.Kind);
            to.Byte(section.Id.Field);
            to.Int64(section.OffsetBytes);
            to.Int64(section.Length);
            foreach (var checksum in section.PageChecksums) to.UInt32(checksum);
        }
        return to.Written.ToArray();
    }

    /// <summary>Reads what <see cref="ToBytes"/> gave.</summary>
    /// <param name="file">The segment, for errors.</param>
    /// <param name="offsetBytes">Where in it the table starts; the sections lie before.</param>
    /// <param name="bytes">The table.</param>
    /// <exception cref="IndexDamagedException">The numbers cannot be right.</exception>
    public static TableOfContents Read(string file, long offsetBytes, ReadOnlySpan<byte> bytes)
    {
        var from = new ByteReader(file, offsetBytes, bytes);
        var documents = (int)from.UInt32(largest: int.MaxValue);
        var dimension = (int)from.UInt32(largest: int.MaxValue);
        var fields = new FieldStatistics[from.Count(2 * sizeof(long))];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new FieldStatistics(from.Int64(largest: documents), from.Int64(largest: long.MaxValue));
        var sections = new SectionEntry[from.Count(2 + 2 * sizeof(long))];
        for (var i = 0; i < sections.Length; i++)
        {
            var id = new SectionId((SectionKind)from.Byte(), from.Byte());
            var start = from.Int64(largest: offsetBytes);
            var length = (int)from.Int64(largest: Math.Min(int.MaxValue, offsetBytes - start));
            var checksums = new uint[SectionEntry.PagesOf(length)];
            for (var page = 0; page < checksums.Length; page++) checksums[page] = from.UInt32();
            sections[i] = new SectionEntry(id, start, length, checksums);
        }
        return new TableOfContents(documents, dimension, fields, sections);
    }
}

/// <summary>What BM25 needs to know of a text field.</summary>
/// <param name="Documents">How many documents have a term in it.</param>
/// <param name="Terms">The sum of their lengths.</param>
internal readonly record struct FieldStatistics(long Documents, long Terms)
{
    /// <summary>Of the documents that have a term in it.</summary>
    public double AverageLength => (double)Terms / Documents;
}

/// <summary>Where a section lies and how to tell that it is whole.</summary>
/// <param name="Id">Its name.</param>
/// <param name="OffsetBytes">From the start of the file; a multiple of <see cref="Alignment"/>.</param>
/// <param name="Length">In bytes.</param>
/// <param name="PageChecksums">CRC-32C of each <see cref="PageBytes"/> bytes of it; the last page may be
/// shorter.</param>
internal sealed record SectionEntry(SectionId Id, long OffsetBytes, int Length, uint[] PageChecksums)
{
    /// <summary>Bytes under one checksum: little enough to be verified at first use without being noticed.</summary>
    public const int PageBytes = 1 << 16;

    /// <summary>Sections start at multiples of this, so that their numbers lie as the processor likes them.</summary>
    public const int Alignment = 64;

    /// <summary>How many pages <paramref name="length"/> bytes take.</summary>
    public static int PagesOf(int length) => (int)(((long)length + PageBytes - 1) / PageBytes);
}
