using System.Buffers;
using System.Runtime.CompilerServices;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Engine.Ranking;

/// <summary>Compares one vector with those of a commit's documents.</summary>
internal sealed class VectorScorer
{
    /// <summary>
    /// Documents compared number by number for each one asked for, and at least: measured on passages of reports, see
    /// the read-me of the benchmarks.
    /// </summary>
    private const int Oversampling = 80, LeastCandidates = 8000;

    /// <summary>Up to so many times the candidates are all compared: it takes no longer than to find them.</summary>
    private const int ScoredOutright = 2;

    private const int LeastCandidatesAThread = 1000;
    private const int PrefetchAhead = 12;   // documents: as many cache misses as a core has under way

    private readonly CommitView commit;
    private readonly float[] vector;
    private readonly short[] code;
    private readonly float scale;   // 0: there is nothing to compare with
    private readonly int threads;

    /// <summary>Encodes the vector.</summary>
    /// <param name="commit">Whose documents.</param>
    /// <param name="vector">Shape [dimension of the schema], or empty for none.</param>
    /// <param name="threads">How many may work on it, from 1.</param>
    /// <exception cref="ArgumentException">The shape is another, or a number is not finite.</exception>
    public VectorScorer(CommitView commit, float[] vector, int threads)
    {
        var dimension = commit.Manifest.Schema.VectorDimension;
        if (vector.Length != 0 && vector.Length != dimension)
            throw new ArgumentException($"Shapes differ: {vector.Length} and {dimension}. Embed both the same way.");
        foreach (var number in vector)
            if (!float.IsFinite(number))
                throw new ArgumentException("The vector holds a number that is not finite.", nameof(vector));
        (this.commit, this.vector, this.threads) = (commit, vector, threads);
        code = new short[dimension];
        scale = vector.Length == 0 ? 0 : new VectorEncoder(dimension).Query(vector, code);
    }

    /// <summary>
    /// The documents nearest to the vector: of the best by <see cref="SignScan"/> those of the greatest cosine; where
    /// few are allowed, of all. Documents without a vector do not count.
    /// </summary>
    /// <param name="eligible">Of each segment, the documents to look at.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<ScoredDocument> Nearest(EligibleDocuments[] eligible, int count)
    {
        if (scale == 0 || count == 0) return [];
        bool Holds(int document)
        {
            var (segment, local) = commit.Locate(document);
            return eligible[segment].Holds(local);
        }

        var (nearest, isWhole) = Nearest(Array.ConvertAll(eligible, documents => documents.Candidates), count, Holds);
        // Of the candidates by sign, too few have the phrases: those that have are the only ones to look at.
        return nearest.Count == count || isWhole
            ? nearest
            : Nearest(Array.ConvertAll(eligible, documents => documents.All), count, _ => true).Documents;
    }

    private (IReadOnlyList<ScoredDocument> Documents, bool IsWhole) Nearest(
        DocumentSet[] allowed, int count, Func<int, bool> holds)
    {
        var most = (int)Math.Clamp((long)Oversampling * count, LeastCandidates, Array.MaxLength / 2);
        var allowedCount = allowed.Sum(set => (long)set.Count);
        if (allowedCount <= (long)ScoredOutright * most)
            return (Best(Members(allowed, (int)allowedCount), count, holds), true);
        using var candidates = new SignScan(commit, allowed, vector, most).Run(threads);
        return (Best(candidates.Finish(), count, holds), false);
    }

    /// <summary>The cosine with one document's vector; null where either has none.</summary>
    public float? Cosine(int document)
    {
        var (segment, local) = commit.Locate(document);
        return Cosine(commit.Segments[segment].Segment.Vectors, local);
    }

    /// <summary>The best of some documents.</summary>
    /// <param name="documents">In ascending order.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="holds">Asked of each document that would be among them.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private IReadOnlyList<ScoredDocument> Best(ReadOnlyMemory<int> documents, int count, Func<int, bool> holds)
    {
        var cosines = ArrayPool<float>.Shared.Rent(documents.Length);
        try
        {
            var ranges = ParallelRanges.Count(documents.Length, threads, LeastCandidatesAThread);
            ParallelRanges.Run(documents.Length, ranges, (_, start, end) =>
                Cosines(documents.Span[start..end], cosines.AsSpan(start..end)));
            var top = new TopDocuments(count);
            for (var i = 0; i < documents.Length; i++)
                if (cosines[i] > top.Threshold && holds(documents.Span[i]))   // NaN is never above
                    top.Offer(documents.Span[i], cosines[i]);
            return top.BestFirst();
        }
        finally
        {
            ArrayPool<float>.Shared.Return(cosines);
        }
    }

    /// <summary>The cosines with some documents' vectors; NaN where one has none.</summary>
    /// <param name="documents">In ascending order.</param>
    /// <param name="cosines">The same shape, written.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    private void Cosines(ReadOnlySpan<int> documents, Span<float> cosines)
    {
        for (var i = 0; i < documents.Length;)
        {
            var segment = commit.Locate(documents[i]).Segment;
            var (first, vectors) = (commit.FirstDocument(segment), commit.Segments[segment].Segment.Vectors);
            var end = first + commit.Segments[segment].Segment.Documents;
            for (; i < documents.Length && documents[i] < end; i++)
            {
                if (i + PrefetchAhead < documents.Length && documents[i + PrefetchAhead] < end)
                    vectors.Prefetch(documents[i + PrefetchAhead] - first);
                cosines[i] = Cosine(vectors, documents[i] - first) ?? float.NaN;
            }
        }
    }

    private int[] Members(DocumentSet[] allowed, int count)
    {
        var members = new int[count];
        var next = 0;
        for (var i = 0; i < allowed.Length; i++)
            foreach (var document in allowed[i].Members)
                members[next++] = commit.FirstDocument(i) + document;
        return members;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float? Cosine(VectorColumn vectors, int document)
    {
        if (scale == 0 || vectors.Scale(document) is var other && other == 0) return null;
        return DotProduct.Of(code, vectors.Code(document)) * (scale * other);
    }
}
