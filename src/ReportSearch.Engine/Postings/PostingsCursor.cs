using ReportSearch.Engine.Files;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Postings;

/// <summary>Walks through a postings list in document order: what <see cref="PostingsEncoder"/> wrote.</summary>
internal ref struct PostingsCursor
{
    private readonly Section section;
    private readonly int startBytes;
    private readonly ReadOnlySpan<byte> bytes;
    private readonly int documents;
    private int at;
    private int left;

    /// <summary>Starts before the first posting.</summary>
    /// <param name="section">The section that holds the list.</param>
    /// <param name="startBytes">Where in it the list starts.</param>
    /// <param name="lengthBytes">The list's length.</param>
    /// <param name="count">How many postings the list has.</param>
    /// <param name="documents">How many documents the segment has.</param>
    public PostingsCursor(Section section, int startBytes, int lengthBytes, int count, int documents)
    {
        this.section = section;
        this.startBytes = startBytes;
        this.documents = documents;
        bytes = section.Slice(startBytes, lengthBytes);
        left = count;
    }

    /// <summary>The document of the posting; below the segment's count of documents.</summary>
    public int Document { get; private set; }

    /// <summary>How often the document has the term.</summary>
    public int Frequency { get; private set; }

    /// <summary>Moves to the next posting; false after the last.</summary>
    /// <exception cref="IndexDamagedException">The list ends too early or names a document that the segment does not
    /// have.</exception>
    public bool MoveNext()
    {
        if (left == 0) return false;
        left--;
        if (!VarInt.TryRead(bytes, ref at, out var head)) throw Damaged("a postings list ends too early");
        var document = (uint)Document + (head >> 1);
        if (document >= (uint)documents) throw Damaged($"document {document} of {documents}");
        var frequency = 1u;
        if ((head & 1) == 0 && !VarInt.TryRead(bytes, ref at, out frequency))
            throw Damaged("a postings list ends too early");
        (Document, Frequency) = ((int)document, (int)frequency);
        return true;
    }

    private readonly IndexDamagedException Damaged(string finding) => section.Damaged(startBytes + at, finding);
}
