using System.Runtime.CompilerServices;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// The terms of one field of a segment in ordinal order, and the way to their postings. Terms are kept as UTF-16:
/// Chinese is
/// shorter so than in UTF-8, and comparing needs no decoding. Finding one is a binary search in the mapped file, O(log
/// terms).
/// </summary>
internal sealed class TermDictionary
{
    private readonly Section rows;
    private readonly Section text;
    private readonly Section postings;
    private readonly int documents;

    /// <summary>Over the sections of a field.</summary>
    /// <exception cref="IndexDamagedException">The table of rows is no whole count of rows.</exception>
    public TermDictionary(Section rows, Section text, Section postings, int documents)
    {
        (this.rows, this.text, this.postings, this.documents) = (rows, text, postings, documents);
        var rowBytes = Unsafe.SizeOf<TermRow>();
        if (rows.Length < rowBytes || rows.Length % rowBytes != 0)
            throw rows.Damaged(0, $"{rows.Length} bytes are no table of terms");
        Count = rows.Length / rowBytes - 1;
    }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>The text of a term.</summary>
    /// <param name="index">Rank in ordinal order, from 0.</param>
    public ReadOnlySpan<char> Text(int index)
    {
        var pair = rows.Items<TermRow>(index, 2);
        return text.Items<char>(pair[0].TextStart, pair[1].TextStart - pair[0].TextStart);
    }

    /// <summary>How many documents have a term, deleted ones counted.</summary>
    public int Documents(int index)
    {
        var count = rows.Items<TermRow>(index, 1)[0].Documents;
        return count >= 0 && count <= documents
            ? count
            : throw rows.Damaged(0, $"term {index} is in {count} of {documents} documents");
    }

    /// <summary>The postings of a term.</summary>
    public PostingsCursor Postings(int index)
    {
        var pair = rows.Items<TermRow>(index, 2);
        return new PostingsCursor(
            postings, pair[0].PostingsStart, pair[1].PostingsStart - pair[0].PostingsStart,
            Documents(index), documents);
    }

    /// <summary>The index of a term; negative where the field does not have it.</summary>
    public int Find(ReadOnlySpan<char> term)
    {
        var index = LowerBound(term);
        return index < Count && Text(index).SequenceEqual(term) ? index : -1;
    }

    /// <summary>
    /// The index of the first term that is not before <paramref name="term"/>; <see cref="Count"/> where all are.
    /// </summary>
    private int LowerBound(ReadOnlySpan<char> term)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (Text(middle).SequenceCompareTo(term) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
