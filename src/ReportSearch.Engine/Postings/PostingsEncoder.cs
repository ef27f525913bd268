using ReportSearch.Engine.Files;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// Encodes the documents that have a term, and how often. A posting is the distance to the document before (the first:
/// its number), doubled, plus 1 where the term is met once; else the frequency follows. All are <see cref="VarInt"/>s:
/// document 3 once, 7 twice, 300 once is 07 08 02 CB 04.
/// </summary>
internal sealed class PostingsEncoder
{
    private byte[] bytes = new byte[8];   // most terms are rare: start small
    private int length;
    private int lastDocument;

    /// <summary>How many documents were added.</summary>
    public int Documents { get; private set; }

    /// <summary>Their postings.</summary>
    public ReadOnlySpan<byte> Encoded => bytes.AsSpan(0, length);

    /// <summary>Adds a document.</summary>
    /// <param name="document">Greater than the one before.</param>
    /// <param name="frequency">From 1.</param>
    public void Add(int document, int frequency)
    {
        if (bytes.Length - length < 2 * VarInt.MaxBytes) Array.Resize(ref bytes, 2 * bytes.Length + VarInt.MaxBytes);
        var gap = (uint)(document - lastDocument);
        length += VarInt.Write(bytes.AsSpan(length), gap << 1 | (frequency == 1 ? 1u : 0));
        if (frequency != 1) length += VarInt.Write(bytes.AsSpan(length), (uint)frequency);
        lastDocument = document;
        Documents++;
    }

    /// <summary>Forgets all, and keeps the memory for another list.</summary>
    public void Clear() => (length, lastDocument, Documents) = (0, 0, 0);
}
