using ReportSearch.Answers.Evidence;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Answers.Writing;

/// <summary>The same thing of several places or years: a line for each, and how far two are apart.</summary>
internal static class ComparisonWriter
{
    private const int LongestWindow = 56;
    private const int MostMissingListed = 3;

    /// <summary>The answer, in the order of the question; what no report tells is said.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var aspects = Covered(scope);
        var rows = RowsOf(scope).Where(row => aspects.Contains(row.Aspect)).ToList();
        var isOfGrid = rows.Any(row => row.Figure is not null);
        var draft = new Draft(scope.Question);
        IReadOnlyList<ToldFigure> named = isOfGrid ? [] : NamedFigures.Of(scope);
        var lines = aspects.Select(aspect =>
            isOfGrid ? LineOf([.. rows.Where(row => row.Aspect == aspect)], draft)
            : named.FirstOrDefault(figure => figure.Aspect == aspect) is { } figure ? figure.Line(draft)
            : named.Count > 1 ? null
            : LineOf(scope, aspect, draft)).ToList();
        if (lines.All(line => line is null)) return Refusal(scope, aspects);
        var missing = aspects.Where((_, at) => lines[at] is null).Select(Wording.Of).ToList();
        var isListed = missing.Count <= MostMissingListed;
        var told = lines.Zip(aspects, (line, aspect) => line ?? (isListed ? $"{Wording.Of(aspect)}：没有找到" : null))
            .OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (DifferenceOf(rows) is { } difference) told.Add(difference);
        if (!isListed) told.Add($"其余{missing.Count}个没有找到");
        var answer = draft.Answer(string.Join("；", told), isListed ? "" : $"没有找到：{string.Join('、', missing)}") with { Counted = isListed ? [] : [missing.Count] };
        return isOfGrid ? answer with { Table = FigureTable.Of(rows, draft), Chart = FigureTable.Chart(rows) } : answer;
    }

    /// <summary>The figures by the grid; where the wording says nowhere which of plan and result is meant, all of the same.</summary>
    private static IReadOnlyList<FigureRow> RowsOf(AnswerScope scope) => FigureRow.Of(scope) switch
    {
        null => [],
        { } rows when scope.Aspects.All(aspect => aspect.Modality is null) => FigureRow.InOneModality(rows, oftener: 1),
        { } rows => rows,
    };

    private static string? LineOf(List<FigureRow> rows, Draft draft) =>
        rows.All(row => row.Figure is null) ? null : string.Join("；", rows.Select(row => LineOf(row, draft)));

    private static string LineOf(FigureRow row, Draft draft) => row.Figure is { } figure
        ? $"{Wording.Of(figure)}{draft.Quote(figure)}"
        : $"{row.Indicator.Name}：没有找到";

    private static string? LineOf(AnswerScope scope, Aspect aspect, Draft draft)
    {
        var window = aspect.IsCovered(scope.Index) ? scope.Best(aspect, LongestWindow) : null;
        return scope.Answers(window, aspect) ? $"{Wording.Of(window!.Passage.Report)}：{draft.Quote(window)}" : null;
    }

    /// <summary>How far the figures of two places or years are apart, both planned or both reached.</summary>
    private static string? DifferenceOf(List<FigureRow> rows)
    {
        if (rows is not [{ Figure: { } first } one, { Figure: { } second } other] || one.Indicator != other.Indicator || one.IsTarget != other.IsTarget)
            return null;
        var (a, b) = (NameOf(one.Aspect, other.Aspect.Place, other.Aspect.Year), NameOf(other.Aspect, one.Aspect.Place, one.Aspect.Year));
        return a == b ? null : Difference.Of(a, first, b, second);
    }

    /// <summary>What tells an aspect from another: its place, its year, or both.</summary>
    private static string NameOf(Aspect aspect, Place? place, int? year) =>
        Wording.Of(aspect with { Place = aspect.Place == place ? null : aspect.Place, Year = aspect.Year == year ? null : aspect.Year });

    private static Answer Refusal(AnswerScope scope, List<Aspect> aspects)
    {
        var missing = aspects.FirstOrDefault(a => !a.IsCovered(scope.Index));
        return missing is not null
            ? scope.Refusals.NoReport(scope.Question, missing)
            : scope.Refusals.NotSaid(scope.Question, aspects[0], scope.Best(aspects[0], LongestWindow));
    }

    /// <summary>
    /// Every place with every year; a pair without a report is left out where the place, and the year, are met in
    /// another pair.
    /// </summary>
    private static List<Aspect> Covered(AnswerScope scope)
    {
        var all = scope.Aspects;
        var covered = all.Where(a => a.IsCovered(scope.Index)).ToHashSet();
        return [.. all.Where(a => covered.Contains(a)
            || !(covered.Any(c => c.Place == a.Place) && covered.Any(c => c.Year == a.Year)))];
    }
}
