using System.Buffers;

namespace ReportSearch.Engine.Vectors;

/// <summary>
/// Keeps the documents of the greatest scores; of equal scores the earlier one. Scores are small whole numbers, so
/// what is too many is told by counting them, and adding is an append: O(1) a document.
/// </summary>
internal sealed class CandidateList : IDisposable
{
    private readonly int most;
    private readonly int[] counts;   // how many of the list have a score
    private readonly int[] documents;
    private readonly short[] scores;
    private readonly int greatestScore;
    private int count;

    /// <summary>An empty list.</summary>
    /// <param name="most">How many to keep.</param>
    /// <param name="greatestScore">No score is greater, or below 0.</param>
    public CandidateList(int most, int greatestScore)
    {
        (this.most, this.greatestScore) = (most, greatestScore);
        counts = ArrayPool<int>.Shared.Rent(greatestScore + 1);
        counts.AsSpan(0, greatestScore + 1).Clear();
        documents = ArrayPool<int>.Shared.Rent(2 * most);
        scores = ArrayPool<short>.Shared.Rent(2 * most);
    }

    /// <summary>Only a score above this can still get in.</summary>
    public int Threshold { get; private set; } = -1;

    /// <summary>Adds a document; they come in ascending order.</summary>
    public void Add(int document, short score)
    {
        if (score <= Threshold) return;
        (documents[count], scores[count]) = (document, score);
        counts[score]++;
        if (++count == 2 * most) DropWorst();
    }

    /// <summary>Adds what another list has kept, all of it after the documents of this one.</summary>
    public void Add(CandidateList later)
    {
        for (var i = 0; i < later.count; i++) Add(later.documents[i], later.scores[i]);
    }

    /// <summary>The documents kept, in ascending order.</summary>
    public ReadOnlyMemory<int> Finish()
    {
        if (count > most) DropWorst();
        return documents.AsMemory(0, count);
    }

    /// <summary>Gives the memory back; what <see cref="Finish"/> gave must not be used after.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(counts);
        ArrayPool<int>.Shared.Return(documents);
        ArrayPool<short>.Shared.Return(scores);
    }

    /// <summary>Keeps the best; from now on a document as good as the worst of them is too late.</summary>
    private void DropWorst()
    {
        var worst = greatestScore;
        var room = most;   // for documents of the worst score that is kept
        while (counts[worst] < room) room -= counts[worst--];
        counts.AsSpan(0, worst).Clear();
        counts[worst] = room;
        var kept = 0;
        for (var i = 0; i < count; i++)
            if (scores[i] > worst || (scores[i] == worst && room-- > 0))
                (documents[kept], scores[kept++]) = (documents[i], scores[i]);
        (count, Threshold) = (kept, worst);
    }
}
