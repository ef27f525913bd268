using ReportSearch.Answers;
using ReportSearch.Answers.Commitments;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Indicators;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Reviews;

namespace ReportSearch.Server.Live;

/// <summary>
/// One commit of the index with everything that answers from it; disposed once the last lease is given back.
/// </summary>
internal sealed class OpenIndex
{
    private readonly Lazy<IReadOnlyList<string>> examples;
    private readonly Lazy<IReadOnlyDictionary<Indicator, int>> stated;
    private int holders = 1;
    private Tuple<ReviewHistory, IReadOnlyList<Review>>? lost;

    private OpenIndex(ReportIndex reports, ReviewJournal journal)
    {
        Reports = reports;
        Answerer = new QuestionAnswerer(reports);
        Evidence = new EvidenceFinder(reports);
        Indicators = new IndicatorGrid(reports);
        Commitments = new CommitmentLedger(reports, journal);
        Places = [.. reports.Groups.SelectMany(r => WithParents(r.Place)).Distinct().OrderBy(p => p.Code, StringComparer.Ordinal)];
        Years = [.. reports.Groups.Select(r => r.Year).OfType<int>().Distinct().OrderDescending()];
        Kinds = [.. reports.Groups.Select(r => r.Kind).Distinct().Order(StringComparer.Ordinal)];
        stated = new Lazy<IReadOnlyDictionary<Indicator, int>>(Indicators.Stated);
        examples = new Lazy<IReadOnlyList<string>>(() => ExampleQuestions.For(reports));
    }

    /// <summary>Opens the newest commit in <paramref name="folder"/>; the caller is its first holder.</summary>
    public static OpenIndex Of(string folder, IndexOptions options, ReviewJournal journal)
    {
        var reports = ReportIndex.Open(folder, options);
        try
        {
            return new OpenIndex(reports, journal);
        }
        catch
        {
            reports.Dispose();
            throw;
        }
    }

    public ReportIndex Reports { get; }

    public QuestionAnswerer Answerer { get; }

    public EvidenceFinder Evidence { get; }

    public IndicatorGrid Indicators { get; }

    public CommitmentLedger Commitments { get; }

    /// <summary>The indicators that these reports state figures of, with the number of passages that do.</summary>
    public IReadOnlyDictionary<Indicator, int> StatedIndicators => stated.Value;

    /// <summary>Decisions about promises that are read no longer; looked for once after each decision.</summary>
    public IReadOnlyList<Review> LostReviews
    {
        get
        {
            var reviews = Commitments.Reviews();
            if (lost is { } known && known.Item1 == reviews) return known.Item2;
            var found = Commitments.LostReviews();
            lost = Tuple.Create(reviews, found);
            return found;
        }
    }

    /// <summary>
    /// The places reported on and those they lie in, by code, so that a province stands before its cities.
    /// </summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The years of the reports, newest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The kinds of reports.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Questions that these reports can be asked.</summary>
    public IReadOnlyList<string> Examples => examples.Value;

    /// <summary>One more holder; false where the last one has let go already.</summary>
    public bool TryHold()
    {
        for (var seen = Volatile.Read(ref holders); seen > 0; seen = Volatile.Read(ref holders))
            if (Interlocked.CompareExchange(ref holders, seen + 1, seen) == seen) return true;
        return false;
    }

    /// <summary>One holder fewer; the last one closes the index.</summary>
    public void LetGo()
    {
        if (Interlocked.Decrement(ref holders) == 0) Reports.Dispose();
    }

    private static IEnumerable<Place> WithParents(Place? place)
    {
        if (place is not null) yield return place;
        for (var above = place?.Parent; above?.Parent is not null; above = above.Parent) yield return above;   // all lie in the country
    }
}
