using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Evidence;

/// <summary>Finds the passages that can answer. Safe for many threads at once.</summary>
/// <param name="index">The reports.</param>
public sealed class EvidenceFinder(ReportIndex index)
{
    private const int Candidates = 60;
    private const int LongestWindow = 110;
    private const double WindowShare = 0.8;

    private readonly QuestionReader reader = new(index.Groups, index.Analyzer);

    /// <summary>
    /// Searches with place and year given or inferred; words in quotation marks must stand in a passage as they are.
    /// </summary>
    /// <exception cref="QuestionException">The words are empty or too long, the count is out of bounds, or the place is
    /// unknown.</exception>
    public SearchResult Search(SearchRequest request)
    {
        if (request.Top is < 1 or > 100) throw new QuestionException($"条数 {request.Top} 不在 1 到 100 之间。");
        var question = reader.Read(request.Text);
        var filter = FilterOf(request, question);
        var phrases = QuotedPhrases.In(request.Text);
        var words = string.Join(' ', [question.Subject, .. phrases]);   // which may hold a place, or words of asking
        if (request.Mode != SearchMode.Hybrid)
            return new SearchResult(
                question, filter,
                index.Search(new PassageQuery(words, filter, request.Top, request.Mode) { Phrases = phrases }));
        int? year = question.Years.Count == 1 ? question.Years[0] : null;
        var focus = Focus.Of(question, year, question.Modality, index);
        var ranked = Rank(words, filter, focus, Math.Max(Candidates, request.Top), LongestWindow, phrases);
        return new SearchResult(question, filter, [.. ranked.Take(request.Top).Select(r => r.Hit with { Score = r.Score })]);
    }

    /// <summary>Passages ranked by words, vectors and how well their best clauses answer, best first.</summary>
    internal IReadOnlyList<RankedPassage> Rank(
        string text, ReportFilter filter, Focus focus, int candidates, int longestWindow, IReadOnlyList<string>? phrases = null)
    {
        var hits = index.Search(new PassageQuery(text, filter, candidates, SearchMode.Hybrid) { Phrases = phrases ?? [] });
        if (hits.Count == 0) return [];
        var chooser = new WindowChooser(focus, longestWindow);
        var top = Math.Max(hits[0].Score, 1e-9);
        return [.. hits
            .Select(hit => (hit, window: chooser.Best(PassageView.Of(hit.Passage))))
            .Select(h => new RankedPassage(h.hit, h.window, h.hit.Score / top + WindowShare * (h.window?.Score ?? 0)))
            .OrderByDescending(r => r.Score)];
    }

    private static ReportFilter FilterOf(SearchRequest request, Question question)
    {
        var inferred = Aspect.Union(question);
        return new ReportFilter(
            request.Place is { } name ? [PlaceOf(name)] : inferred.Places,
            request.Year is { } year ? [year] : inferred.Years,
            request.Kind is { } kind ? [kind] : [],
            AdmitUnknown: request.Place is null && request.Year is null,
            []);
    }

    /// <summary>The place of that name.</summary>
    /// <exception cref="QuestionException">There is none.</exception>
    internal static Place PlaceOf(string name) =>
        Gazetteer.Default.Find(name.Trim()) ?? throw new QuestionException($"不认识地名“{name}”。请写省、市、县的全称或简称，例如 某某市。");
}

/// <summary>A passage with the words of it that answer best.</summary>
/// <param name="Hit">The passage found.</param>
/// <param name="Window">Its best clauses; null where all are too long.</param>
/// <param name="Score">Search score against the best, 0 to 1, and the window's score together.</param>
internal sealed record RankedPassage(PassageHit Hit, ClauseWindow? Window, double Score);
