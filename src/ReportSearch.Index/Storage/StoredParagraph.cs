using ReportSearch.Corpus;
using ReportSearch.Text;

namespace ReportSearch.Index.Storage;

/// <summary>What is stored of a paragraph.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Which of the report's heading paths stands above it.</param>
/// <param name="Pieces">Of how many passages it is.</param>
/// <param name="Text">Its text where that is not theirs one behind the other; else empty.</param>
/// <param name="Span">Where it stands in the original.</param>
internal readonly record struct StoredParagraph(string Id, int Path, int Pieces, string Text, SourceSpan Span)
{
    /// <summary>Writes it.</summary>
    public void Write(BinaryWriter to)
    {
        to.Write(Id);
        to.Write(Text);
        foreach (var number in (ReadOnlySpan<int>)[Path, Pieces, (int)Span.Unit, Span.Range.Start, Span.Range.Length])
            to.Write7BitEncodedInt(number);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static StoredParagraph Read(BinaryReader from)
    {
        var (id, text) = (from.ReadString(), from.ReadString());
        var (path, pieces, unit) = (from.Read7BitEncodedInt(), from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
        var range = new CharRange(from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
        return new StoredParagraph(id, path, pieces, text, new SourceSpan((SourceUnit)unit, range));
    }
}
