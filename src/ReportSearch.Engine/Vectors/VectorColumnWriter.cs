using System.Buffers;
using System.Runtime.InteropServices;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Vectors;

/// <summary>
/// Writes the sections that <see cref="VectorColumn"/> reads: codes go to the file at once, scales and signs
/// (28 bytes a document of 192 numbers) at the end.
/// </summary>
internal sealed class VectorColumnWriter
{
    private readonly SegmentFileWriter file;
    private readonly ArrayBufferWriter<float> scales = new();
    private readonly SignBlockWriter signs = new();

    /// <summary>Begins the sections.</summary>
    public VectorColumnWriter(SegmentFileWriter file)
    {
        this.file = file;
        file.Begin();
    }

    /// <summary>Adds a document after all others.</summary>
    /// <param name="code">Shape [d]; zeros where it has no vector.</param>
    /// <param name="scale">0 where it has no vector.</param>
    /// <param name="documentSigns">Shape [rows of a <see cref="SignBlock"/>]; zeros where it has no vector.</param>
    public void Add(ReadOnlySpan<sbyte> code, float scale, ReadOnlySpan<byte> documentSigns)
    {
        file.Write(MemoryMarshal.AsBytes(code));
        scales.Write([scale]);
        signs.Add(documentSigns);
    }

    /// <summary>Ends the sections.</summary>
    public void Finish()
    {
        file.End(new SectionId(SectionKind.VectorCodes));
        file.Section(new SectionId(SectionKind.VectorScales), MemoryMarshal.AsBytes(scales.WrittenSpan));
        file.Section(new SectionId(SectionKind.VectorSigns), signs.Finish());
    }
}
