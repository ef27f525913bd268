using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Vectors;

/// <summary>The vectors of a segment, as codes of <see cref="VectorEncoder"/> and as <see cref="SignBlock"/>s.</summary>
internal sealed class VectorColumn
{
    private readonly Section signs;
    private readonly Section codes;
    private readonly Section scales;
    private readonly int documents;
    private readonly int dimension;
    private DocumentSet? withVector;

    /// <summary>Over its sections.</summary>
    /// <exception cref="IndexDamagedException">They do not have the size that so many vectors take.</exception>
    public VectorColumn(Section signs, Section codes, Section scales, int documents, int dimension)
    {
        (this.signs, this.codes, this.scales) = (signs, codes, scales);
        (this.documents, this.dimension) = (documents, dimension);
        if (signs.Length != SignBlock.Bytes(documents, dimension))
            throw signs.Damaged(0, $"{signs.Length} bytes for the signs of {documents} vectors of {dimension}");
        if (codes.Length != (long)documents * dimension)
            throw codes.Damaged(0, $"{codes.Length} bytes for {documents} vectors of {dimension}");
        if (scales.Length != (long)documents * sizeof(float))
            throw scales.Damaged(0, $"{scales.Length} bytes for {documents} scales");
    }

    /// <summary>The documents that have a vector. Reads all scales when it is first asked for.</summary>
    public DocumentSet WithVector => withVector ??= FindWithVector();

    /// <summary>Some blocks of signs. Shape [count, rows, 64].</summary>
    public ReadOnlySpan<byte> SignBlocks(int first, int count)
    {
        var blockBytes = SignBlock.Documents * SignBlock.Rows(dimension);
        return signs.Slice(first * blockBytes, count * blockBytes);
    }

    /// <summary>The signs of one document.</summary>
    /// <param name="document">Which.</param>
    /// <param name="into">Shape [rows], written.</param>
    public void CopySigns(int document, Span<byte> into)
    {
        var block = SignBlocks(document / SignBlock.Documents, 1);
        for (var row = 0; row < into.Length; row++)
            into[row] = block[row * SignBlock.Documents + document % SignBlock.Documents];
    }

    /// <summary>The code of one document. Shape [dimension].</summary>
    public ReadOnlySpan<sbyte> Code(int document) => codes.Items<sbyte>(document * dimension, dimension);

    /// <summary>Begins to read what <see cref="Code"/> and <see cref="Scale"/> will.</summary>
    public void Prefetch(int document)
    {
        codes.Prefetch(document * dimension, dimension);
        scales.Prefetch(document * sizeof(float), sizeof(float));
    }

    /// <summary>The scale of one document.</summary>
    public float Scale(int document) => scales.Items<float>(document, 1)[0];

    private DocumentSet FindWithVector()
    {
        var set = new DocumentSet(documents);
        var all = scales.Items<float>(0, documents);
        for (var document = 0; document < all.Length; document++)
            if (all[document] != 0) set.Add(document);
        return set;
    }
}
