using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReportSearch.Engine.Ranking;

/// <summary>
/// Finds the best documents of a segment for weighted terms, exactly. The documents are taken in windows that fit the
/// cache. In each, the terms that together cannot lift a document over the threshold are not walked through: the
/// others' scores are added up for the window, and only where their sum leaves room are the weak terms looked up
/// (MaxScore: Turtle and Flood 1995, "Query evaluation: strategies and optimizations", §4.3; with the bounds of the
/// window's blocks as in Ding and Suel 2011, "Faster top-k document retrieval using block-max indexes", §4).
/// </summary>
internal sealed class MaxScoreSearch
{
    /// <summary>Documents a window: their sums take 64 KiB.</summary>
    private const int WindowDocuments = 16384;

    /// <summary>
    /// Documents of the first window; each is twice the one before. Early windows know of no threshold and walk through
    /// all terms: they are small.
    /// </summary>
    private const int FirstWindowDocuments = 512;

    /// <summary>
    /// Share of the threshold that the weak terms may reach together. At 1, every document with a strong term may need
    /// the weak ones looked up, which costs more than walking through some of them.
    /// </summary>
    private const double WeakShare = 0.5;

    private readonly TermScorer[] terms;   // by their bounds, the weakest first
    private readonly int[] bounds;         // of the window: of a term and all weaker ones
    private readonly EligibleDocuments eligible;
    private readonly TopDocuments top;
    private readonly int firstDocument;
    private int weak;                      // terms that are only looked up in the window
    private int threshold;                 // only a sum above it can still get in

    /// <summary>Prepares a search.</summary>
    /// <param name="terms">The terms that the segment has.</param>
    /// <param name="eligible">The documents that may be found.</param>
    /// <param name="firstDocument">The number in the commit of the segment's first document.</param>
    /// <param name="top">Gets the documents, with their scores in steps.</param>
    public MaxScoreSearch(
        IEnumerable<TermScorer> terms, EligibleDocuments eligible, int firstDocument, TopDocuments top)
    {
        this.terms = [.. terms.OrderBy(term => term.Bound)];
        bounds = new int[this.terms.Length];
        threshold = ThresholdOf(top);
        (this.eligible, this.firstDocument, this.top) = (eligible, firstDocument, top);
    }

    /// <summary>Offers every document that can be among the best.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public void Run()
    {
        var rented = ArrayPool<int>.Shared.Rent(WindowDocuments);
        try
        {
            var sums = rented.AsSpan(0, WindowDocuments);
            sums.Clear();
            var length = top.IsFull ? WindowDocuments : FirstWindowDocuments;
            var documents = eligible.Candidates.Documents;
            for (int start = 0, end; start < documents; start = end, length = Math.Min(2 * length, WindowDocuments))
            {
                end = Math.Min(start + length, documents);
                SetBounds(start, end);
                var next = end;
                foreach (var term in terms.AsSpan(weak)) next = Math.Min(next, term.NextFrom(start));
                if (next >= end) continue;
                var window = sums[..(end - start)];
                foreach (var term in terms.AsSpan(weak)) term.AddTo(window, start);
                Collect(window, start);
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    /// <summary>Bounds the terms in a window, and decides which of them are weak there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SetBounds(int start, int end)
    {
        var limit = (int)(WeakShare * threshold);
        var sum = 0;
        weak = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            sum += terms[i].BoundIn(start, end);
            bounds[i] = sum;
            if (sum <= limit) weak = i + 1;
        }
    }

    /// <summary>
    /// Looks at the documents of a window whose sums leave room for the threshold, and clears the sums.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Collect(Span<int> sums, int start)
    {
        ref var first = ref MemoryMarshal.GetReference(sums);
        var room = weak == 0 ? 0 : bounds[weak - 1];
        var enough = Vector256.Create(Math.Max(0, threshold - room));
        var at = 0;
        for (; at <= sums.Length - Vector256<int>.Count; at += Vector256<int>.Count)
        {
            var eight = Vector256.LoadUnsafe(ref first, (nuint)at);
            var over = Vector256.GreaterThan(eight, enough).ExtractMostSignificantBits();
            if (over == 0) continue;
            for (; over != 0; over &= over - 1)
            {
                var document = at + BitOperations.TrailingZeroCount(over);
                Consider(start + document, sums[document]);
            }
            enough = Vector256.Create(Math.Max(0, threshold - room));
        }
        for (; at < sums.Length; at++)
            if (sums[at] > Math.Max(0, threshold - room)) Consider(start + at, sums[at]);
        sums.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Consider(int document, int score)
    {
        if (!eligible.Candidates.Contains(document)) return;
        for (var i = weak - 1; i >= 0; i--)
        {
            if (score + bounds[i] <= threshold) return;
            score += terms[i].ScoreAt(document);
        }
        if (score <= threshold || !eligible.Holds(document)) return;
        top.Offer(firstDocument + document, score);
        threshold = ThresholdOf(top);
    }

    private static int ThresholdOf(TopDocuments top) => (int)Math.Max(0, top.Threshold);
}
