using ReportSearch.Index.Reviews;
using ReportSearch.Text;

namespace ReportSearch.Answers.Commitments;

/// <summary>
/// The promises of a report with what people decided about them. A decision is of the promise of its id. Where rules
/// have come to read the paragraph otherwise, so that no promise has that id, it goes to the promise of the same
/// paragraph that shares most of its words and has the same numbers (一期 is not 二期); where there is none, it is lost, and
/// told as such.
/// </summary>
internal sealed class DecidedPromises
{
    private const double LeastShared = 0.6;   // of the pairs of characters of both

    private readonly Dictionary<string, IReadOnlyList<Review>> byPromise = new(StringComparer.Ordinal);
    private readonly List<Review> lost = [];

    /// <param name="promises">All promises of the report.</param>
    /// <param name="report">The report's id.</param>
    /// <param name="reviews">The journal.</param>
    public DecidedPromises(IReadOnlyList<Promise> promises, string report, ReviewHistory reviews)
    {
        var ids = promises.Select(promise => promise.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var decided in reviews.InReport(report))
        {
            var history = reviews.Of(decided);
            if ((ids.Contains(decided) ? decided : Nearest(promises, history[^1])) is not { } id) lost.Add(history[^1]);
            else byPromise[id] = byPromise.TryGetValue(id, out var known) ? [.. known.Concat(history).OrderBy(r => r.At)] : history;
        }
    }

    /// <summary>The last decisions about promises that are read no longer.</summary>
    public IReadOnlyList<Review> Lost => lost;

    /// <summary>The decisions about a promise, oldest first.</summary>
    public IReadOnlyList<Review> Of(Promise promise) => byPromise.GetValueOrDefault(promise.Id, []);

    private static string? Nearest(IReadOnlyList<Promise> promises, Review review)
    {
        var (words, numerals) = (Pairs(review.Words), Numerals(review.Words));
        return promises.Where(promise => promise.IsInParagraphOf(review.Id) && Numerals(promise.Commitment.Text) == numerals)
            .Select(promise => (promise.Id, Shared: Shared(words, Pairs(promise.Commitment.Text))))
            .Where(near => near.Shared >= LeastShared)
            .OrderByDescending(near => near.Shared)
            .FirstOrDefault().Id;
    }

    private static string Numerals(string words) =>
        string.Concat(TextFolder.Fold(words).Text.Where(c => char.IsAsciiDigit(c) || "一二三四五六七八九十百千万亿两".Contains(c, StringComparison.Ordinal)));

    /// <summary>Twice the common pairs over all of both (Dice).</summary>
    private static double Shared(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * one.Intersect(other).Count() / (one.Count + other.Count);

    private static HashSet<string> Pairs(string words)
    {
        var folded = TextFolder.Fold(words).Text;
        return [.. Enumerable.Range(0, Math.Max(0, folded.Length - 1)).Select(at => folded.Substring(at, 2))];
    }
}
