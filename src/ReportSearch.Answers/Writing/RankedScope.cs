using System.Text.RegularExpressions;
using ReportSearch.Answers.Indicators;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>Over which places and years a ranking goes.</summary>
internal static partial class RankedScope
{
    private const int MostRanked = 60;

    /// <summary>
    /// Every place, of the level named, that has reports of the year; where the year is asked for, every year of the place that a
    /// report could tell of.
    /// </summary>
    public static AnswerScope Of(AnswerScope scope)
    {
        var (question, index) = (scope.Question, scope.Index);
        var folded = TextFolder.Fold(question.Text).Text;
        if (AsksYear().IsMatch(folded) || question.Places.Count == 1)
        {
            var places = IndicatorQuestion.PlacesOf(question, index);
            return places.Count == 0 ? scope
                : scope.With(question.Years.Count > 1 ? question with { Places = places } : question with { Places = places, Years = YearsOf(scope, places), Time = QuestionTime.Spoken });
        }
        if (question.Places.Count > 1) return scope;
        var years = Evidence.Aspect.Union(question).Years;
        var level = Level().Match(folded).Value switch { "省" => PlaceLevel.Province, "市" => PlaceLevel.Prefecture, "县" => PlaceLevel.County, _ => (PlaceLevel?)null };
        var reported = index.Groups.Where(g => years.Count == 0 || (g.Year is { } year && years.Contains(year)))
            .Select(g => g.Place).OfType<Place>().Where(place => place.Level != PlaceLevel.Country && (level is null || place.Level == level))
            .DistinctBy(place => place.Code).OrderBy(place => place.Code, StringComparer.Ordinal)
            .Take(MostRanked / Math.Max(1, question.Years.Count)).ToList();
        return reported.Count < 2 ? scope : scope.With(question with { Places = reported });
    }

    /// <summary>Every year that a report of <paramref name="places"/> could tell of, the last of them where there are many.</summary>
    public static IReadOnlyList<int> YearsOf(AnswerScope scope, IReadOnlyList<Place> places) =>
    [
        .. scope.Index.Groups.Where(g => places.Any(place => place.Code == g.Place?.Code)).Select(g => g.Year).OfType<int>()
            .SelectMany(year => (int[])[year - 1, year]).Distinct().Order().TakeLast(MostRanked / Math.Max(1, places.Count)),
    ];

    [GeneratedRegex("哪一?年|哪个年份|年份")]
    private static partial Regex AsksYear();

    [GeneratedRegex("省(?=份|区|里|级|$|[?,。])|市(?=里|$|[?,。])|县(?=里|$|[?,。])")]
    private static partial Regex Level();
}
