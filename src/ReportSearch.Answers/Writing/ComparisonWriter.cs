using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Indicators;
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
        var rows = Filled([.. RowsOf(scope).Where(row => aspects.Contains(row.Aspect))], scope);
        var isOfGrid = rows.Any(row => row.Figure is not null);
        var draft = new Draft(scope.Question);
        IReadOnlyList<ToldFigure> named = isOfGrid ? [] : NamedFigures.Of(scope);
        var lines = aspects.Select(aspect =>
            rows.Any(row => row.Aspect == aspect && row.Figure is not null)
                ? string.Join("；", rows.Where(row => row.Aspect == aspect).Select(row => LineOf(row, draft)))
            : named.FirstOrDefault(figure => figure.Aspect == aspect) is { } figure ? figure.Line(draft)
            : named.Count > 1 ? null
            : LineOf(scope, aspect, draft)).ToList();
        var changes = lines.Contains(null) ? ChangesOf(scope, draft) : [];
        if (lines.All(line => line is null))
            return changes.Count > 0 ? draft.Refuse(string.Join('；', changes.Values.Distinct(StringComparer.Ordinal))) : Refusal(scope, aspects);
        lines = [.. lines.Zip(aspects, (line, aspect) => line ?? changes.GetValueOrDefault(aspect))];
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

    /// <summary>
    /// The rows, with the figure of the clause that answers where the grid has none, if it is of the unit of the others: what is said, laid
    /// side by side and worked out is the same.
    /// </summary>
    private static List<FigureRow> Filled(List<FigureRow> rows, AnswerScope scope)
    {
        var units = rows.Select(row => row.Figure?.Statement.Quantity.BaseUnit).OfType<string>().Distinct().ToList();
        if (units.Count != 1) return rows;
        return [.. rows.Select(row => row.Figure is null && OfClause(row, units[0], scope) is { } figure ? row with { Told = [figure] } : row)];
    }

    private static IndicatorRow? OfClause(FigureRow row, string unit, AnswerScope scope)
    {
        var window = row.Aspect.IsCovered(scope.Index) ? scope.Best(row.Aspect, LongestWindow) : null;
        if (window is null || !scope.Answers(window, row.Aspect)) return null;
        var focus = scope.FocusOf(row.Aspect);
        var stated = window.Figures.Where(s => (s.Indicator ?? (window.Names(row.Indicator) ? row.Indicator : null)) == row.Indicator && s.Place is null && s.Quantity.BaseUnit == unit
            && focus.ModalityAgreement(s) >= 0 && focus.YearAgreement(s) > -1).ToList();
        return stated is not [var figure] ? null
            : new IndicatorRow(row.Indicator.Name, row.Aspect.Place?.Name, figure.Year, figure, new Citation(window.Passage, window.Range));
    }

    /// <summary>Of the aspects whose report tells a change where a level is asked for, the words that say so.</summary>
    private static Dictionary<Aspect, string> ChangesOf(AnswerScope scope, Draft draft) =>
        scope.FocusOf(scope.Aspects[0]).Figure is not { LevelAlone: true } wanted ? []
        : (FigureRow.Of(scope, wanted.Changed) ?? []).Where(row => row.Figure is not null).DistinctBy(row => row.Aspect)
            .ToDictionary(row => row.Aspect, row => Wording.OnlyChange(row.Figure!, draft));

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
