using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Files;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>The bytes of an index by what they are for, from its tables of contents.</summary>
/// <param name="Postings">With the terms and the lengths of the fields.</param>
/// <param name="Vectors">Codes, scales and signs.</param>
/// <param name="Texts">The coded texts.</param>
/// <param name="Rest">Stored bytes, tables of contents, the commit.</param>
internal sealed record IndexSize(long Postings, long Vectors, long Texts, long Rest)
{
    public long All => Postings + Vectors + Texts + Rest;

    /// <summary>Of the newest commit of a folder.</summary>
    public static IndexSize Of(string folder)
    {
        var sections = Manifest.Read(folder).Segments.SelectMany(segment => Sections(segment.Name.PathIn(folder)))
            .ToLookup(section => section.Id.Kind, section => (long)section.Length);
        var postings = Sum(
            SectionKind.Postings, SectionKind.TermRows, SectionKind.TermText, SectionKind.TermSlots, SectionKind.FieldLengths);
        var vectors = Sum(SectionKind.VectorCodes, SectionKind.VectorScales, SectionKind.VectorSigns);
        var texts = Sum(SectionKind.TextTable, SectionKind.TextCodes, SectionKind.TextOffsets);
        var all = Directory.EnumerateFiles(folder).Sum(file => new FileInfo(file).Length);
        return new IndexSize(postings, vectors, texts, all - postings - vectors - texts);

        long Sum(params SectionKind[] kinds) => kinds.Sum(kind => sections[kind].Sum());
    }

    private static IReadOnlyList<SectionEntry> Sections(string segment)
    {
        using var file = new MappedFile(segment);
        var footerStart = file.Length - SegmentFileWriter.FooterBytes;
        var tableBytes = (int)new ByteReader(segment, footerStart, file.Slice(footerStart, sizeof(uint))).UInt32();
        var tableStart = footerStart - tableBytes;
        return TableOfContents.Read(segment, tableStart, file.Slice(tableStart, tableBytes)).Sections;
    }
}
