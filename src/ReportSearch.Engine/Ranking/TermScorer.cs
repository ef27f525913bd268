using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportSearch.Engine.Postings;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Ranking;

/// <summary>One term's scores of a segment's documents, in document order. It moves forward alone.</summary>
internal sealed class TermScorer
{
    private readonly PostingsCursor cursor;
    private readonly Bm25 bm25;
    private readonly double boundPerStep;
    private readonly Segment segment;
    private readonly int field;
    private readonly int[] scores = new int[BitPacking.Count];
    private int boundBlock;

    /// <summary>Scores the postings of a cursor that stands before its first.</summary>
    /// <param name="cursor">Owned by this object.</param>
    /// <param name="bm25">The term's.</param>
    /// <param name="correction">Of the bounds: see <see cref="ImpactScale.Correction"/>.</param>
    /// <param name="segment">Whose documents.</param>
    /// <param name="field">The term's.</param>
    public TermScorer(PostingsCursor cursor, Bm25 bm25, double correction, Segment segment, int field)
    {
        (this.cursor, this.bm25, this.segment, this.field) = (cursor, bm25, segment, field);
        boundPerStep = correction / ImpactScale.Steps;
        Bound = bm25.Bound(cursor.Greatest * boundPerStep);
    }

    /// <summary>No document scores more.</summary>
    public int Bound { get; }

    /// <summary>
    /// No document from <paramref name="start"/> up to <paramref name="end"/> scores more; 0 where none has the term.
    /// Ranges come in ascending order.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int BoundIn(int start, int end)
    {
        var greatest = cursor.GreatestIn(start, end, ref boundBlock);
        return greatest == 0 ? 0 : greatest == cursor.Greatest ? Bound : bm25.Bound(greatest * boundPerStep);
    }

    /// <summary>The first document with the term from <paramref name="document"/> on, or
    /// <see cref="PostingsCursor.Ended"/>.</summary>
    public int NextFrom(int document)
    {
        cursor.SkipTo(document);
        return cursor.Document;
    }

    /// <summary>The score of a document, not before one asked for earlier; 0 where it does not have the term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int ScoreAt(int document)
    {
        cursor.SkipTo(document);
        return cursor.Document == document ? bm25.Score(cursor.Frequency, segment.FieldLength(field, document)) : 0;
    }

    /// <summary>Adds to each document of a range its score.</summary>
    /// <param name="sums">Shape [documents of the range].</param>
    /// <param name="start">The first document of the range.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public void AddTo(Span<int> sums, int start)
    {
        var end = start + sums.Length;
        var lengths = segment.FieldLengths(field);
        cursor.SkipTo(start);
        while (cursor.Document < end)
        {
            var documents = cursor.BlockDocuments;
            var (at, count) = (cursor.Position, documents.Length);
            while (documents[count - 1] >= end) count--;
            // Only those of the range: the lengths of its documents stay in the cache for the other terms.
            bm25.ScoreAll(documents[at..count], cursor.BlockFrequencies[at..count], lengths, scores);
            Add(documents[at..count], start, sums);
            cursor.MoveWithin(count);
        }
    }

    /// <summary>
    /// The documents ascend, the first is not before the start nor the last behind the end: none is outside.
    /// </summary>
    private void Add(ReadOnlySpan<int> documents, int start, Span<int> sums)
    {
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var score = ref MemoryMarshal.GetArrayDataReference(scores);
        for (var i = 0; i < documents.Length; i++)
            Unsafe.Add(ref sum, documents[i] - start) += Unsafe.Add(ref score, i);
    }
}
