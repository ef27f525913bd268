using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Vectors;

/// <summary>The vectors of a segment, as <see cref="VectorCode"/>s.</summary>
internal sealed class VectorColumn
{
    private readonly Section codes;
    private readonly Section scales;
    private readonly int documents;
    private readonly int dimension;

    /// <summary>Over its sections.</summary>
    /// <exception cref="IndexDamagedException">They do not have the size that so many vectors take.</exception>
    public VectorColumn(Section codes, Section scales, int documents, int dimension)
    {
        (this.codes, this.scales, this.documents, this.dimension) = (codes, scales, documents, dimension);
        if (codes.Length != (long)documents * dimension)
            throw codes.Damaged(0, $"{codes.Length} bytes for {documents} vectors of {dimension}");
        if (scales.Length != (long)documents * sizeof(float))
            throw scales.Damaged(0, $"{scales.Length} bytes for {documents} scales");
    }

    /// <summary>The codes of all documents. Shape [documents · dimension].</summary>
    public ReadOnlySpan<sbyte> Codes => codes.Items<sbyte>(0, documents * dimension);

    /// <summary>The scales of all documents; 0 where one has no vector. Shape [documents].</summary>
    public ReadOnlySpan<float> Scales => scales.Items<float>(0, documents);

    /// <summary>The code of one document. Shape [dimension].</summary>
    public ReadOnlySpan<sbyte> Code(int document) => codes.Items<sbyte>(document * dimension, dimension);

    /// <summary>The scale of one document.</summary>
    public float Scale(int document) => scales.Items<float>(document, 1)[0];
}
