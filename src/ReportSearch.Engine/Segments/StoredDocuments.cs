namespace ReportSearch.Engine.Segments;

/// <summary>The stored bytes of the documents of a segment.</summary>
internal sealed class StoredDocuments
{
    private readonly Section bytes;
    private readonly Section offsets;

    /// <summary>Over its sections.</summary>
    /// <exception cref="IndexDamagedException">The offsets are not those of so many documents.</exception>
    public StoredDocuments(Section bytes, Section offsets, int documents)
    {
        (this.bytes, this.offsets) = (bytes, offsets);
        if (offsets.Length != (documents + 1L) * sizeof(int))
            throw offsets.Damaged(0, $"{offsets.Length} bytes for {documents} documents");
    }

    /// <summary>The bytes of one document.</summary>
    public ReadOnlySpan<byte> Of(int document)
    {
        var pair = offsets.Items<int>(document, 2);
        return bytes.Slice(pair[0], pair[1] - pair[0]);
    }
}
