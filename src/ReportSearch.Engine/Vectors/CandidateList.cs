using System.Buffers;
using System.Runtime.CompilerServices;

namespace ReportSearch.Engine.Vectors;

/// <summary>
/// Keeps the documents of the greatest scores; of equal scores the earlier one. Scores are small whole numbers, so
/// what is too many is told by counting them, and adding is an append: O(1) a document.
/// </summary>
internal sealed class CandidateList : IDisposable
{
    private readonly int most;
    private readonly int[] counts;   // how many were added of a score
    private readonly int[] documents;
    private readonly short[] scores;
    private int count;    // of the list; some may be too bad by now
    private int better;   // of them, those above the threshold

    /// <summary>An empty list.</summary>
    /// <param name="most">How many to keep.</param>
    /// <param name="greatestScore">No score is greater, or below 0.</param>
    public CandidateList(int most, int greatestScore)
    {
        this.most = most;
        counts = ArrayPool<int>.Shared.Rent(greatestScore + 1);
        counts.AsSpan(0, greatestScore + 1).Clear();
        documents = ArrayPool<int>.Shared.Rent(2 * most);
        scores = ArrayPool<short>.Shared.Rent(2 * most);
    }

    /// <summary>Only a score above this can still get in: the worst score that is kept, or -1 while there is room.</summary>
    public int Threshold { get; private set; } = -1;

    /// <summary>Adds a document; they come in ascending order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    public void Add(int document, short score)
    {
        if (score <= Threshold) return;
        if (count == 2 * most) DropWorse();
        (documents[count], scores[count++]) = (document, score);
        counts[score]++;
        better++;
        while (better >= most) better -= counts[++Threshold];
    }

    /// <summary>Adds what another list has kept, all of it after the documents of this one.</summary>
    public void Add(CandidateList later)
    {
        for (var i = 0; i < later.count; i++) Add(later.documents[i], later.scores[i]);
    }

    /// <summary>The documents kept, in ascending order.</summary>
    public ReadOnlyMemory<int> Finish()
    {
        DropWorse();
        return documents.AsMemory(0, count);
    }

    /// <summary>Gives the memory back; what <see cref="Finish"/> gave must not be used after.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(counts);
        ArrayPool<int>.Shared.Return(documents);
        ArrayPool<short>.Shared.Return(scores);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void DropWorse()
    {
        var room = most - better;   // for documents as good as the worst
        var kept = 0;
        for (var i = 0; i < count; i++)   // without branches: which to keep cannot be foreseen
        {
            var (document, score) = (documents[i], scores[i]);
            (documents[kept], scores[kept]) = (document, score);
            var asGood = score == Threshold ? 1 : 0;
            kept += (score > Threshold ? 1 : 0) | (room > 0 ? asGood : 0);
            room -= asGood;
        }
        count = kept;
    }
}
