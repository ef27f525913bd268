using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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

    /// <summary>No posting of an impact of at most this share of 1 scores more, in steps. Rounded up.</summary>
    public int Bound(double impact) => (int)Math.Ceiling(greatest * Math.Min(1, impact)) + 1;

    /// <summary>The score of a document, in steps.</summary>
    /// <param name="frequency">How often it has the term.</param>
    /// <param name="length">How many terms it has in the field.</param>
    public int Score(int frequency, int length)
    {
        float times = frequency;
        return (int)(greatest * times / (times + (fixedPart + lengthPart * length)));
    }

    /// <summary>The scores of many documents: each the same as by <see cref="Score"/>.</summary>
    /// <param name="documents">Shape [n].</param>
    /// <param name="frequencies">Shape [n].</param>
    /// <param name="lengths">Of all documents of the segment, two numbers of any kind behind the last.</param>
    /// <param name="scores">Shape [n] or more, written.</param>
    public unsafe void ScoreAll(
        ReadOnlySpan<int> documents, ReadOnlySpan<uint> frequencies, ReadOnlySpan<ushort> lengths, Span<int> scores)
    {
        var i = 0;
        if (Avx2.IsSupported)
        {
            var (most, @fixed, perTerm) =
                (Vector256.Create(greatest), Vector256.Create(fixedPart), Vector256.Create(lengthPart));
            var low = Vector256.Create(0xFFFF);
            var limit = lengths.Length - 1;   // the gather reads four bytes: the last document's would pass the end
            fixed (ushort* first = lengths)
                for (; i <= documents.Length - Vector256<int>.Count && documents[i + Vector256<int>.Count - 1] < limit;
                    i += Vector256<int>.Count)
                {
                    var eight = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(documents), (nuint)i);
                    var length = Avx2.GatherVector256((int*)first, eight, sizeof(ushort)) & low;
                    var times = Vector256.ConvertToSingle(
                        Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(frequencies), (nuint)i).AsInt32());
                    var norm = @fixed + perTerm * Vector256.ConvertToSingle(length);
                    Vector256.ConvertToInt32Native(most * times / (times + norm))
                        .StoreUnsafe(ref MemoryMarshal.GetReference(scores), (nuint)i);
                }
        }
        for (; i < documents.Length; i++) scores[i] = Score((int)frequencies[i], lengths[documents[i]]);
    }
}
