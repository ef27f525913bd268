using ReportSearch.Answers.Questions;
using ReportSearch.Answers.Spelling;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Index.Searching;

namespace ReportSearch.Answers.Evidence;

/// <summary>Finds the passages that can answer. Safe for many threads at once.</summary>
/// <param name="index">The reports.</param>
public sealed class EvidenceFinder(ReportIndex index)
{
    private const int Candidates = 60;
    private const int MostCandidates = 240;
    private const int LongestWindow = 110;

    private const double OfMended = 0.95;

    private readonly QuestionReader reader = new(index.Groups, index.Analyzer);
    private readonly SpellChecker spelling = new(index);
    private readonly bool hasUnplaced = index.Groups.Any(group => group.Place is null);
    private readonly bool hasUndated = index.Groups.Any(group => group.Year is null);

    /// <summary>
    /// Searches with place and year given or inferred; words in quotation marks must stand in a passage as they are.
    /// </summary>
    /// <exception cref="QuestionException">The words are empty or too long, the count is out of bounds, or the place is
    /// unknown.</exception>
    public SearchResult Search(SearchRequest request)
    {
        var asWritten = AsWritten(request);
        if (spelling.Suggest(request.Text) is not { } mended) return asWritten;
        var hits = AsWritten(request with { Text = mended }).Hits.Select(hit => hit with { Score = OfMended * hit.Score });
        return asWritten with
        {
            DidYouMean = mended,
            Hits = [.. asWritten.Hits.Concat(hits).OrderByDescending(hit => hit.Score).DistinctBy(hit => hit.Passage.Id).Take(request.Top)],
        };
    }

    private SearchResult AsWritten(SearchRequest request)
    {
        if (request.Top is < 1 or > 100) throw new QuestionException($"条数 {request.Top} 不在 1 到 100 之间。");
        var question = reader.Read(request.Text);
        var (filter, phrases) = (FilterOf(request, question), QuotedPhrases.In(request.Text));
        var result = Within(request, question, filter, phrases);
        if (result.Hits.Count > 0) return result;
        var unmet = new List<string>();
        if (request.Place is null && filter.Places.Count > 0 && !index.Groups.Any(g => filter.Places.Any(place => g.Place?.IsAmong(place) == true)))
        {
            unmet.AddRange(question.Places.Select(place => place.Name));
            filter = filter with { Places = [] };
        }
        if (request.Year is null && filter.Years.Count > 0 && !index.Groups.Any(g => g.Year is { } year && filter.Years.Contains(year)))
        {
            unmet.AddRange(question.Years.Select(year => $"{year}年"));
            filter = filter with { Years = [] };
        }
        if (phrases.Count > 0 && index.Search(new PassageQuery(request.Text, ReportFilter.None, 1, SearchMode.Keyword) { Phrases = phrases }).Count == 0)
        {
            unmet.AddRange(phrases.Select(phrase => $"“{phrase}”"));
            phrases = [];
        }
        if (unmet.Count == 0) return result;
        var unlimited = Within(request, question, filter, phrases);
        return unlimited.Hits.Count == 0 ? result : unlimited with { Unmet = unmet };
    }

    private SearchResult Within(SearchRequest request, Question question, ReportFilter filter, IReadOnlyList<string> phrases)
    {
        var words = string.Join(' ', [WordsOf(question, filter), .. QuotedPhrases.In(request.Text)]);   // which may hold a place, or words of asking
        int? year = question.Years.Count == 1 ? question.Years[0] : null;
        var focus = Focus.Of(question, year, question.Modality, index);
        for (var candidates = Math.Max(Candidates, request.Top); ; candidates *= 4)
        {
            var query = new PassageQuery(words, filter, candidates, request.Mode) { Phrases = phrases, Weights = request.Weights };
            var ranked = request.Mode == SearchMode.Hybrid && request.Weights.Clauses > 0
                ? [.. Rank(query, focus, LongestWindow).Select(r => r.Hit with { Score = r.Score })]
                : index.Search(query);
            var hits = NearDuplicates.Join(ranked, request.Top);
            if (hits.Count == request.Top || ranked.Count < candidates || candidates >= MostCandidates)
                return new SearchResult(question, filter, hits);
        }
    }

    /// <summary>
    /// Passages ranked by words, vectors and how well their best clauses answer, best first; each by itself, whatever
    /// others say the same.
    /// </summary>
    internal IReadOnlyList<RankedPassage> Rank(PassageQuery query, Focus focus, int longestWindow)
    {
        var hits = index.Search(query);
        if (hits.Count == 0) return [];
        var chooser = new WindowChooser(focus, longestWindow);
        var top = Math.Max(hits[0].Score, 1e-9);
        return [.. hits
            .Select(hit => (hit, window: chooser.Best(PassageView.Of(hit.Passage))))
            .Select(h => new RankedPassage(h.hit, h.window, h.hit.Score / top + query.Weights.Clauses * (h.window?.Fitness ?? 0)))
            .OrderByDescending(r => r.Score)];
    }

    /// <summary>
    /// What is looked for in the text. Place and year limit reports instead, but for those of which nothing tells them:
    /// where there are such, and where no limit is set, they are words too.
    /// </summary>
    internal string WordsOf(Question question, ReportFilter filter) =>
        (question.Places.Count > 0 && (hasUnplaced || filter.Places.Count == 0)) || (question.Years.Count > 0 && (hasUndated || filter.Years.Count == 0))
            ? question.Words : question.Subject;

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
