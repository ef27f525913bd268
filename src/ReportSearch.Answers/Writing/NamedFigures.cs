using ReportSearch.Answers.Evidence;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Answers.Writing;

/// <summary>
/// The figures of what is no known indicator, or something narrower than one: for each place and year of a question the one whose own
/// clause, or those of its sentence before it, names what is asked; all of one measure and kind of unit.
/// </summary>
internal static class NamedFigures
{
    private const int LongestQuote = 72;
    private const int MostOfAspect = 12;

    /// <summary>Of what is asked, a clause with its sentence must name this share for its figure to be of it.</summary>
    private const double LeastNamed = 0.62;

    /// <summary>What naming it in an earlier clause of the sentence counts.</summary>
    private const double EarlierShare = 0.85;

    /// <summary>What the wrong year or modality, or another measure than the wording leans to, takes from a figure.</summary>
    private const double AmissCost = 0.2;

    /// <summary>The figures, in the order of the aspects; of an aspect without one nothing.</summary>
    public static IReadOnlyList<ToldFigure> Of(AnswerScope scope)
    {
        var read = scope.Aspects.Select(aspect => (Aspect: aspect, Figures: aspect.IsCovered(scope.Index) ? Of(scope, aspect) : [])).ToList();
        var kind = read.SelectMany(aspect => aspect.Figures.Select(figure => KindOf(figure.Statement)).Distinct())
            .GroupBy(kind => kind).OrderByDescending(kind => kind.Count()).FirstOrDefault()?.Key;
        return kind is null ? [] : [.. read.Select(aspect => Chosen(scope, aspect.Aspect, aspect.Figures, kind.Value)).OfType<ToldFigure>()];
    }

    /// <summary>The best named figure of that kind; else one of that kind in the best clauses for the aspect.</summary>
    private static ToldFigure? Chosen(AnswerScope scope, Aspect aspect, List<Named> figures, (Measure, string) kind)
    {
        if (figures.Find(figure => KindOf(figure.Statement) == kind) is { } named) return ToldFigure.Of(aspect, named.Statement, named.Window);
        if (!aspect.IsCovered(scope.Index) || scope.Best(aspect, LongestQuote) is not { } best || !scope.Answers(best, aspect)) return null;
        var focus = scope.FocusOf(aspect);
        return best.Figures.FirstOrDefault(s => KindOf(s) == kind && focus.ModalityAgreement(s) >= 0 && focus.YearAgreement(s) >= 0) is { } figure
            ? ToldFigure.Of(aspect, figure, best)
            : null;
    }

    /// <summary>The figures for one place and year that are named as asked, best first.</summary>
    private static List<Named> Of(AnswerScope scope, Aspect aspect)
    {
        var focus = scope.FocusOf(aspect);
        if (focus.Figure.Count == 0) return [];
        return
        [
            .. scope.Rank(aspect, LongestQuote).Select(ranked => ranked.Window?.View).OfType<PassageView>()
                .Where(view => aspect.Place is null || view.Passage.Report.Place?.Code == aspect.Place.Code)
                .SelectMany((view, at) => In(view, focus).Select(named => (Named: named, At: at)))
                .Where(figure => figure.Named.Share >= LeastNamed)
                .OrderByDescending(figure => figure.Named.Worth)
                .ThenBy(figure => figure.At)
                .Select(figure => figure.Named)
                .Take(MostOfAspect),
        ];
    }

    private static IEnumerable<Named> In(PassageView view, Focus focus)
    {
        for (var at = 0; at < view.Clauses.Count; at++)
            foreach (var figure in view.Clauses[at].Statements.Where(s => s.Place is null && focus.Figure.Fits(s)))
            {
                if (focus.ModalityAgreement(figure) < 0 || focus.YearAgreement(figure) <= -1) continue;
                var (share, first) = Naming(view, at, focus);
                var window = new ClauseWindow(view, first, at, share, share, [figure]);
                if (window.Range.Length > LongestQuote) window = window with { First = at };
                var isAsPlanned = focus.Modality is null && figure.Modality == Modality.Target;
                var worth = share + (AmissCost * (focus.ModalityAgreement(figure) + focus.YearAgreement(figure)))
                    + (focus.Figure.LeansTo(figure) ? AmissCost : 0) - (isAsPlanned ? AmissCost : 0);
                yield return new Named(window, figure, share, worth);
            }
    }

    /// <summary>How much of what is asked the clause names, with those of its sentence before it, and the first of these that adds to it.</summary>
    private static (double Share, int First) Naming(PassageView view, int at, Focus focus)
    {
        var (share, first) = (0.0, at);
        foreach (var part in focus.Parts)
        {
            var met = part.MetBy(view.Clauses[at]);
            for (var earlier = at - 1; earlier >= 0 && view.Clauses[earlier].Sentence == view.Clauses[at].Sentence; earlier--)
                if (EarlierShare * part.MetBy(view.Clauses[earlier]) is var there && there > met)
                    (met, first) = (there, Math.Min(first, earlier));
            share += part.Weight * met;
        }
        return (share / focus.TotalWeight, first);
    }

    private static (Measure, string) KindOf(Statement figure) => (figure.Measure, FigureWanted.KindOf(figure.Quantity.BaseUnit));

    /// <summary>A figure with the words that state it.</summary>
    /// <param name="Window">From the clause that names what is asked to that of the figure.</param>
    /// <param name="Statement">The figure.</param>
    /// <param name="Share">The share of what is asked that is named.</param>
    /// <param name="Worth">How well it answers; greater is better.</param>
    private sealed record Named(ClauseWindow Window, Statement Statement, double Share, double Worth);
}
