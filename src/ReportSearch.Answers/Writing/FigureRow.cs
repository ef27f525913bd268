using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Indicators;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;

namespace ReportSearch.Answers.Writing;

/// <summary>The figure of one indicator for one place and year of a question.</summary>
/// <param name="Aspect">The place and year as asked.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Told">What the reports say, in the order to say it: a result, a plan, or both where the question leaves open
/// which; empty where they do not tell.</param>
internal sealed record FigureRow(Aspect Aspect, Indicator Indicator, IReadOnlyList<IndicatorRow> Told)
{
    /// <summary>The figure that stands for the row; null where there is none.</summary>
    public IndicatorRow? Figure => Told.Count > 0 ? Told[0] : null;

    /// <summary>
    /// The figures of every indicator, place and year that <paramref name="scope"/> asks of, by indicator; null where the
    /// question is not of indicators alone, so that the grid cannot tell.
    /// </summary>
    public static IReadOnlyList<FigureRow>? Of(AnswerScope scope) => Of(scope, scope.FocusOf(scope.Aspects[0]).Figure);

    /// <summary>The same of other figures than the wording asks for.</summary>
    public static IReadOnlyList<FigureRow>? Of(AnswerScope scope, FigureWanted wanted)
    {
        var question = scope.Question;
        if (wanted.Count == 0 || !IndicatorQuestion.IsPlain(question, scope.Index)) return null;
        if (wanted.Count > Math.Max(question.Indicators.Count, scope.Aspects.Count)) return null;
        var places = IndicatorQuestion.PlacesOf(question, scope.Index);
        if (places.Count == 0) return null;
        var asked = scope.Aspects
            .Select(a => IndicatorQuestion.SlotsOf(question, a.Place ?? places[0], a.Year, a.Modality, scope.Index)).ToList();
        if (asked.All(slots => slots.Count == 0)) return null;
        var rows = new List<FigureRow>();
        foreach (var indicator in question.Indicators)
        {
            var figures = AskedFigures.Read(scope.Index, indicator, wanted, asked);
            rows.AddRange(scope.Aspects.Zip(asked, (aspect, slots) =>
                new FigureRow(aspect, indicator, [.. slots.Select(figures.Find).OfType<IndicatorRow>()])));
        }
        return rows;
    }

    /// <summary>
    /// The rows with figures that are all planned or all reached, so that they can be held against each other: reached, unless
    /// the plans tell of more than <paramref name="oftener"/> times as many.
    /// </summary>
    public static IReadOnlyList<FigureRow> InOneModality(IReadOnlyList<FigureRow> rows, int oftener)
    {
        var planned = rows.Count(row => row.Told.Any(IsPlanned));
        var reached = rows.Count(row => row.Told.Any(figure => !IsPlanned(figure)));
        return planned == 0 || reached == 0 ? rows
            : [.. rows.Select(row => row with { Told = [.. row.Told.Where(figure => IsPlanned(figure) == planned > oftener * reached)] })];
    }

    /// <summary>Whether a figure is planned and not reached.</summary>
    public static bool IsPlanned(IndicatorRow figure) => figure.Statement.Modality == Modality.Target;

    /// <summary>Whether its figure is planned and not reached.</summary>
    public bool IsTarget => Figure is { } figure && IsPlanned(figure);
}
