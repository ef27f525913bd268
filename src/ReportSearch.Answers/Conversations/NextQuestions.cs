using System.Text.RegularExpressions;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Index;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Answers.Conversations;

/// <summary>Finds questions to go on with that have an answer: each is a follow-up in full words, and is really answered.</summary>
/// <param name="reports">What there is.</param>
/// <param name="reader">Tells a follow-up in full words.</param>
/// <param name="analyzer">Tells the words of a subject.</param>
/// <param name="ask">Answers a question by itself.</param>
internal sealed partial class NextQuestions(IReadOnlyList<ReportGroup> reports, QuestionReader reader, Analyzer analyzer, Func<string, Answer> ask)
{
    private const int Most = 3;
    private const int MostTried = 6;
    private const int FewestOfTrend = 3;

    /// <summary>Up to three questions that go on from <paramref name="question"/>; costs up to six answers.</summary>
    public IReadOnlyList<string> After(Question question) =>
    [
        .. FollowUps(question)
            .Select(then => $"{reader.Read(new AskRequest(then) { Before = question }).Text.TrimEnd('？', '?')}？")
            .Where(text => text.Length <= QuestionReader.LongestQuestion && text.TrimEnd('？') != question.Text.TrimEnd('？', '?'))
            .Where(text => !Figure().IsMatch(text))
            .Distinct(StringComparer.Ordinal)
            .Take(MostTried)
            .Where(text => IsAnswered(text, question))
            .Take(Most),
    ];

    /// <summary>Whether <paramref name="next"/> has an answer that is of what <paramref name="question"/> is about: of its indicators, or in its words.</summary>
    private bool IsAnswered(string next, Question question)
    {
        var answer = ask(next);
        if (answer.Refused) return false;
        if (question.Indicators.Count > 0) return question.Indicators.SequenceEqual(answer.Question.Indicators);
        var told = TextFolder.Fold(answer.Text).Text;
        return analyzer.Words(question.Subject).Where(word => word.Term.Length > 1).All(word => told.Contains(word.Term, StringComparison.Ordinal));
    }

    /// <summary>What came of it, the years beside, another place, all years.</summary>
    private IEnumerable<string> FollowUps(Question question)
    {
        if (question.Places.Count > 1 || question.Years.Count > 1) yield break;
        var place = question.Places.Count == 1 ? question.Places[0] : null;
        var years = reports.Where(r => place is null || r.Place?.Code == place.Code).Select(r => r.Year).OfType<int>().Distinct().Order().ToList();
        var year = question.Years.Count == 1 ? question.Years[0] : (int?)null;
        if (question is { Modality: Modality.Target, Kind: QuestionKind.Value } && place is not null && years.Any(y => y > year)) yield return "完成了吗？";
        var others = year is null ? [] : years.Where(y => y != year).OrderBy(y => Math.Abs(y - year.Value)).ThenByDescending(y => y).ToList();
        if (others.Count > 0) yield return $"{others[0]}年呢？";
        var neighbours = place is null ? [] : Neighbours(place, year);
        if (neighbours.Count > 0) yield return $"那{neighbours[0].Name}呢？";
        if (place is not null && question.Indicators.Count > 0 && years.Count >= FewestOfTrend) yield return "历年呢？";
        foreach (var other in neighbours.Skip(1).Take(2)) yield return $"那{other.Name}呢？";
        if (others.Count > 1) yield return $"{others[1]}年呢？";
    }

    /// <summary>Other places of its level with a report of that year, those of the same parent first.</summary>
    private List<Place> Neighbours(Place place, int? year) =>
    [
        .. reports.Where(r => r.Place is { } other && other.Level == place.Level && other.Code != place.Code && (year is null || r.Year == year))
            .Select(r => r.Place!).DistinctBy(p => p.Code)
            .OrderByDescending(p => p.Parent?.Code == place.Parent?.Code).ThenBy(p => p.Code, StringComparer.Ordinal),
    ];

    /// <summary>A figure, which belongs to the question before: 5%, 1000万人.</summary>
    [GeneratedRegex("(?<![0-9])(?!(?:19|20)[0-9]{2}年)[0-9]+(?:[.][0-9]+)?(?:[%％万亿元人个家套户公吨斤亩])")]
    private static partial Regex Figure();
}
