using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Ranking;

/// <summary>
/// BM25 as in Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework", §3.4, for one term of one field:
/// weight · idf · tf / (tf + K1 · (1 - B + B · length / average length)), so that a term gives at most its weighted
/// idf. Scores are counted in small steps (<see cref="ScoreSteps"/>): sums of whole numbers are the same in any order.
/// </summary>
internal readonly struct Bm25
{
    private readonly float greatest;     // in steps
    private readonly float fixedPart;
    private readonly float lengthPart;

    /// <summary>For one term of a query.</summary>
    /// <param name="weightedIdf">Weight · idf.</param>
    /// <param name="steps">How scores are counted.</param>
    /// <param name="field">Its field.</param>
    /// <param name="statistics">Statistics of the field.</param>
    public Bm25(double weightedIdf, ScoreSteps steps, TextField field, FieldStatistics statistics)
    {
        greatest = (float)(weightedIdf * steps.PerUnit);
        fixedPart = field.K1 * (1 - field.B);
        lengthPart = (float)((double)field.K1 * field.B * statistics.Documents / statistics.Terms);
    }

    /// <summary>ln(1 + (N - n + 0.5) / (n + 0.5)): above 0 even for a term that all documents have.</summary>
    public static double Idf(long documentsWithTerm, long documents) =>
        Math.Log(1 + (documents - documentsWithTerm + 0.5) / (documentsWithTerm + 0.5));

    /// <summary>
    /// No posting of an impact of at most this share of 1 scores more, in steps. Rounded up, and by more than the
    /// roundings of <see cref="Score"/> can come to.
    /// </summary>
    public int Bound(double impact) => (int)Math.Ceiling(greatest * Math.Min(1, impact) * (1 + 1e-6)) + 1;

    /// <summary>The score of a document, in steps; 1 at least, for it has the term.</summary>
    /// <param name="frequency">How often it has the term.</param>
    /// <param name="length">How many terms it has in the field.</param>
    public int Score(int frequency, int length)
    {
        float times = frequency;
        return Math.Max(1, (int)(greatest * times / (times + (fixedPart + lengthPart * length))));
    }

    /// <summary>The scores of many documents: each the same as by <see cref="Score"/>.</summary>
    /// <param name="documents">Shape [n].</param>
    /// <param name="frequencies">Shape [n].</param>
    /// <param name="lengths">Of all documents of the segment.</param>
    /// <param name="scores">Shape [n] or more, written.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public void ScoreAll(
        ReadOnlySpan<int> documents, ReadOnlySpan<uint> frequencies, ReadOnlySpan<ushort> lengths, Span<int> scores)
    {
        ref var document = ref MemoryMarshal.GetReference(documents);
        ref var frequency = ref MemoryMarshal.GetReference(frequencies);
        ref var score = ref MemoryMarshal.GetReference(scores[..documents.Length]);
        var most = Vector256.Create(greatest);
        var @fixed = Vector256.Create(fixedPart);
        var perTerm = Vector256.Create(lengthPart);
        var at = 0;
        for (; at <= documents.Length - Vector256<int>.Count; at += Vector256<int>.Count)
        {
            // Eight single loads: the gather instruction takes longer.
            var (low, high) = Vector128.Widen(Vector128.Create(
                lengths[Unsafe.Add(ref document, at)], lengths[Unsafe.Add(ref document, at + 1)],
                lengths[Unsafe.Add(ref document, at + 2)], lengths[Unsafe.Add(ref document, at + 3)],
                lengths[Unsafe.Add(ref document, at + 4)], lengths[Unsafe.Add(ref document, at + 5)],
                lengths[Unsafe.Add(ref document, at + 6)], lengths[Unsafe.Add(ref document, at + 7)]));
            var norm = @fixed + perTerm * Vector256.ConvertToSingle(Vector256.Create(low, high).AsInt32());
            var times = Vector256.ConvertToSingle(Vector256.LoadUnsafe(ref frequency, (nuint)at).AsInt32());
            Vector256.Max(Vector256<int>.One, Vector256.ConvertToInt32Native(most * times / (times + norm)))
                .StoreUnsafe(ref score, (nuint)at);
        }
        for (; at < documents.Length; at++) scores[at] = Score((int)frequencies[at], lengths[documents[at]]);
    }
}
