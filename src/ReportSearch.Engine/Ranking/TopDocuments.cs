namespace ReportSearch.Engine.Ranking;

/// <summary>Keeps the best of the documents offered to it. Of equal scores the earlier document is better.</summary>
/// <param name="count">How many to keep.</param>
internal sealed class TopDocuments(int count)
{
    // The worst kept document comes out first: the lowest score, of equals the greatest number.
    private readonly PriorityQueue<int, (double Score, int Earlier)> kept = new();

    /// <summary>
    /// Only a score above this can still get in, so long as documents are offered in ascending order.
    /// </summary>
    public double Threshold { get; private set; } = count > 0 ? double.NegativeInfinity : double.PositiveInfinity;

    /// <summary>Whether so many were offered as are kept.</summary>
    public bool IsFull => kept.Count == count;

    /// <summary>Offers a document; they come in ascending order.</summary>
    public void Offer(int document, double score)
    {
        if (!(score > Threshold)) return;
        if (kept.Count < count) kept.Enqueue(document, (score, -document));
        else kept.EnqueueDequeue(document, (score, -document));
        if (kept.Count == count && kept.TryPeek(out _, out var worst)) Threshold = worst.Score;
    }

    /// <summary>The documents kept, best first.</summary>
    public IReadOnlyList<ScoredDocument> BestFirst() =>
    [
        .. kept.UnorderedItems
            .Select(item => new ScoredDocument(item.Element, item.Priority.Score))
            .OrderByDescending(item => item.Score).ThenBy(item => item.Document),
    ];
}

/// <summary>A document of a commit and what one pass gives it.</summary>
internal readonly record struct ScoredDocument(int Document, double Score);
