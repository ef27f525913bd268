using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Segments;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Engine.Ranking;

/// <summary>The first pass over the vectors of a commit: the documents that are best by the signs of theirs.</summary>
internal sealed class SignScan
{
    private const int LeastBlocksAThread = 512;   // 32,768 documents, about 30 µs

    private readonly CommitView commit;
    private readonly DocumentSet[] allowed;
    private readonly SignScorer scorer;
    private readonly int[] firstBlocks;   // of each segment, and one more that ends the last
    private readonly int most;

    /// <summary>Over the documents of a commit.</summary>
    /// <param name="commit">Whose documents.</param>
    /// <param name="allowed">Of each segment, the documents to look at.</param>
    /// <param name="vector">The query, shape [dimension].</param>
    /// <param name="most">How many documents to find.</param>
    public SignScan(CommitView commit, DocumentSet[] allowed, ReadOnlySpan<float> vector, int most)
    {
        (this.commit, this.allowed, this.most) = (commit, allowed, most);
        scorer = new SignScorer(vector);
        firstBlocks = new int[allowed.Length + 1];
        for (var i = 0; i < allowed.Length; i++) firstBlocks[i + 1] = firstBlocks[i] + Words(allowed[i]).Length;
    }

    /// <summary>The best documents. O(documents · dimension / 8).</summary>
    /// <param name="threads">How many may work at it; it changes no result.</param>
    public CandidateList Run(int threads)
    {
        var ranges = ParallelRanges.Count(firstBlocks[^1], threads, LeastBlocksAThread);
        var lists = new CandidateList[ranges];
        for (var i = 0; i < ranges; i++) lists[i] = new CandidateList(most, scorer.GreatestScore);
        ParallelRanges.Run(firstBlocks[^1], ranges, (range, start, end) => Scan(start, end, lists[range]));
        foreach (var later in lists.AsSpan(1))
        {
            lists[0].Add(later);
            later.Dispose();
        }
        return lists[0];
    }

    private void Scan(int start, int end, CandidateList list)
    {
        for (var i = 0; i < allowed.Length; i++)
        {
            var first = Math.Max(start, firstBlocks[i]) - firstBlocks[i];
            var count = Math.Min(end, firstBlocks[i + 1]) - firstBlocks[i] - first;
            if (count > 0) Scan(i, first, count, list);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    private void Scan(int segment, int firstBlock, int count, CandidateList list)
    {
        var vectors = commit.Segments[segment].Segment.Vectors;
        var signs = vectors.SignBlocks(firstBlock, count);
        var blockBytes = signs.Length / count;
        var words = Words(allowed[segment]).Slice(firstBlock, count);
        var withVector = Words(vectors.WithVector).Slice(firstBlock, count);
        var firstDocument = commit.FirstDocument(segment);
        Span<short> scores = stackalloc short[SignBlock.Documents];
        for (var block = 0; block < words.Length; block++)
        {
            var wanted = words[block] & withVector[block];
            if (wanted == 0) continue;
            var above = wanted & scorer.Above(signs.Slice(block * blockBytes, blockBytes), list.Threshold, scores);
            for (; above != 0; above &= above - 1)
            {
                var inBlock = (int)ulong.TrailingZeroCount(above);
                list.Add(firstDocument + (firstBlock + block) * SignBlock.Documents + inBlock, scores[inBlock]);
            }
        }
    }

    private static ReadOnlySpan<ulong> Words(DocumentSet set) => MemoryMarshal.Cast<byte, ulong>(set.Bytes);
}
