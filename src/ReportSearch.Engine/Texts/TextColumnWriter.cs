using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Texts;

/// <summary>Writes the sections that <see cref="TextColumn"/> reads.</summary>
internal sealed class TextColumnWriter
{
    private readonly DenseCode code;
    private readonly StoredDocumentsWriter codes;
    private byte[] buffer = [];

    /// <summary>Begins the sections.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="counts">Of all texts that will be added.</param>
    public TextColumnWriter(SegmentFileWriter file, UnitCounts counts)
    {
        code = counts.Code();
        file.Section(new SectionId(SectionKind.TextTable), code.Bytes);
        codes = new StoredDocumentsWriter(file, SectionKind.TextCodes, SectionKind.TextOffsets);
    }

    /// <summary>Adds the text of a document after all others.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        var most = checked(text.Length * DenseCode.LongestCode);
        if (buffer.Length < most) buffer = new byte[most];
        codes.Add(buffer.AsSpan(0, code.Encode(text, buffer)));
    }

    /// <summary>Ends the sections.</summary>
    public void Finish() => codes.Finish();
}
