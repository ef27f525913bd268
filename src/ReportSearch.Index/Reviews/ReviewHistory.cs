namespace ReportSearch.Index.Reviews;

/// <summary>All decisions of a journal as it was when read. Safe for many threads at once.</summary>
public sealed class ReviewHistory
{
    private readonly Dictionary<string, List<Review>> byPromise = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> promisesByReport = new(StringComparer.Ordinal);

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
                var report = ReportOf(review.Id);
                (promisesByReport.TryGetValue(report, out var ids) ? ids : promisesByReport[report] = []).Add(review.Id);
            }
            known.Add(review);
        }
    }

    /// <summary>Nothing decided yet.</summary>
    public static ReviewHistory Empty { get; } = new([], []);

    /// <summary>Lines of the journal that hold no whole decision, from 1: cut off by a power cut, or written by hand.</summary>
    public IReadOnlyList<int> DamagedLines { get; }

    /// <summary>The reports with promises decided about.</summary>
    public IEnumerable<string> Reports => promisesByReport.Keys;

    /// <summary>The decisions about a promise, oldest first; the last one counts. Empty where nobody has looked.</summary>
    public IReadOnlyList<Review> Of(string promise) => byPromise.TryGetValue(promise, out var known) ? known : [];

    /// <summary>The ids of the promises of a report that were decided about, in the order of their first decision.</summary>
    public IReadOnlyList<string> InReport(string report) => promisesByReport.TryGetValue(report, out var ids) ? ids : [];

    private static string ReportOf(string promise) => promise.Split('~')[0];
}
