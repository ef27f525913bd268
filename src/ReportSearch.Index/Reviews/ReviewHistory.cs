namespace ReportSearch.Index.Reviews;

/// <summary>All decisions of a journal as it was when read. Safe for many threads at once.</summary>
public sealed class ReviewHistory
{
    private readonly Dictionary<string, List<Review>> byPromise = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> promisesByParagraph = new(StringComparer.Ordinal);

    /// <param name="reviews">In the order of the journal.</param>
    /// <param name="damagedLines">Lines that cannot be read, from 1.</param>
    public ReviewHistory(IReadOnlyList<Review> reviews, IReadOnlyList<int> damagedLines)
    {
        DamagedLines = damagedLines;
        foreach (var review in reviews)
        {
            if (!byPromise.TryGetValue(review.Id, out var known))
            {
                byPromise[review.Id] = known = [];
                var paragraph = ParagraphOf(review.Id);
                (promisesByParagraph.TryGetValue(paragraph, out var ids) ? ids : promisesByParagraph[paragraph] = []).Add(review.Id);
            }
            known.Add(review);
        }
    }

    /// <summary>Nothing decided yet.</summary>
    public static ReviewHistory Empty { get; } = new([], []);

    /// <summary>Lines of the journal that hold no whole decision, from 1: cut off by a power cut, or written by hand.</summary>
    public IReadOnlyList<int> DamagedLines { get; }

    /// <summary>The promises decided about, in the order of their first decision.</summary>
    public IEnumerable<string> Promises => byPromise.Keys;

    /// <summary>The decisions about a promise, oldest first; the last one counts. Empty where nobody has looked.</summary>
    public IReadOnlyList<Review> Of(string promise) => byPromise.TryGetValue(promise, out var known) ? known : [];

    /// <summary>The promises decided about that stand, or stood, in the same paragraph as <paramref name="promise"/>.</summary>
    public IReadOnlyList<string> Neighbours(string promise) =>
        promisesByParagraph.TryGetValue(ParagraphOf(promise), out var ids) ? ids : [];

    /// <summary>Report and paragraph: all of an id but the fingerprint of the words.</summary>
    private static string ParagraphOf(string promise) => promise[..Math.Max(0, promise.LastIndexOf('~'))];
}
