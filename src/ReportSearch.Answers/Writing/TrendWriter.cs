using ReportSearch.Answers.Indicators;
using ReportSearch.Answers.Questions;

namespace ReportSearch.Answers.Writing;

/// <summary>A figure year by year, in one measure and unit: each from the sentence that tells of that year, with the gaps.</summary>
internal static class TrendWriter
{
    private const int MostLines = 12;
    private const int FarOftener = 2;

    /// <summary>The answer; of what is no known indicator, that of a comparison of the years.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var years = scope.Question.Years.Count > 0 ? scope : OfAllYears(scope);
        var rows = FigureRow.Of(years) is { } read ? Told(read, keepEnds: scope.Question.Years.Count > 0) : [];
        if (rows.Count < 2 || rows.All(row => row.Figure is null))
            return scope.Aspects.Count > 1 ? ComparisonWriter.Write(scope) : ValueWriter.Write(scope);
        var draft = new Draft(years.Question);
        var isOfOne = rows.DistinctBy(row => row.Aspect.Place).Count() == 1;
        var lines = rows.Select(row => $"{Wording.Of(isOfOne ? row.Aspect with { Place = null } : row.Aspect)}：{(row.Figure is { } figure ? draft.Quote(figure) : "没有找到")}").ToList();
        return draft.Answer(string.Join("；", lines), string.Join('\n', ChangesOf(rows))) with
        {
            Table = FigureTable.Of(rows, draft),
            Chart = FigureTable.Chart(rows),
        };
    }

    /// <summary>The same question of every year that a report of the place could tell of.</summary>
    private static AnswerScope OfAllYears(AnswerScope scope)
    {
        var places = IndicatorQuestion.PlacesOf(scope.Question, scope.Index);
        return scope.With(scope.Question with { Places = places, Years = RankedScope.YearsOf(scope, places), Time = QuestionTime.Spoken });
    }

    /// <summary>
    /// The rows by place and year, all reached; all planned where the reports tell of that alone, or far oftener. Of years that
    /// nobody asked for, the last that are told.
    /// </summary>
    private static List<FigureRow> Told(IReadOnlyList<FigureRow> rows, bool keepEnds)
    {
        var first = rows.Where(row => row.Indicator == rows[0].Indicator).ToList();
        var told = FigureRow.InOneModality(first, FarOftener).ToList();
        if (keepEnds) return told;
        bool IsTold(FigureRow row) => row.Figure is not null;
        var last = told.FindLastIndex(IsTold) + 1;
        var recent = told[Math.Max(0, last - MostLines)..last];
        return recent.FindIndex(IsTold) is var from and >= 0 ? recent[from..] : [];
    }

    /// <summary>How far the last year of each place is from the first.</summary>
    private static IEnumerable<string> ChangesOf(List<FigureRow> rows) =>
        from place in rows.Where(row => row.Figure is not null).GroupBy(row => row.Aspect.Place)
        where place.Count() > 1
        let change = Difference.Of(Wording.Of(place.Last().Aspect with { Place = null }), place.Last().Figure!, Wording.Of(place.First().Aspect with { Place = null }), place.First().Figure!)
        where change is not null
        select place.Key is { } of ? $"{of.Name}：{change}" : change;
}
