using ReportSearch.Answers.Questions;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Answers.Evidence;

/// <summary>Chooses the clauses of a passage that best answer a focus.</summary>
/// <param name="focus">What is asked.</param>
/// <param name="longest">The most characters the clauses may have together.</param>
internal sealed class WindowChooser(Focus focus, int longest)
{
    private const double ContextShare = 0.35;
    private const double HeadingShare = 0.6;
    private const double FigureBonus = 0.30;
    private const double IndicatorFigureBonus = 0.25;
    private const double ModalityBonus = 0.22;
    private const double YearBonus = 0.15;
    private const double MeasureBonus = 0.06;
    private const double HeadlineBonus = 0.15;
    private const double EnumerationBonus = 0.10;
    private const int FullEnumeration = 3;
    private const double NameBonus = 0.3;
    private const double LengthCost = 1.0 / 450;
    private const double SentenceCost = 0.06;

    /// <summary>
    /// The best window of <paramref name="view"/>; null where the passage has no clause short enough.
    /// </summary>
    public ClauseWindow? Best(PassageView view)
    {
        var met = focus.Parts.Select(part => view.Clauses.Select(part.MetBy).ToArray()).ToArray();
        var around = focus.Parts.Select((part, p) => AroundOf(part, met[p], view)).ToArray();
        var names = view.Clauses.Select(clause => focus.Name?.MetBy(clause.Folded) ?? 0).ToArray();
        ClauseWindow? best = null;
        for (var first = 0; first < view.Clauses.Count; first++)
        {
            var inside = new double[met.Length];
            var figures = new List<Statement>();
            var (marks, named) = (0, 0.0);
            for (var last = first; last < view.Clauses.Count; last++)
            {
                var length = view.Clauses[last].Range.End - view.Clauses[first].Range.Start;
                if (length > longest + 1) break;
                for (var p = 0; p < met.Length; p++) inside[p] = Math.Max(inside[p], met[p][last]);
                figures.AddRange(view.Clauses[last].Statements);
                marks = Math.Max(marks, view.Clauses[last].Folded.Count('、'));
                named = Math.Max(named, names[last]);
                var coverage = 0.0;
                for (var p = 0; p < met.Length; p++)
                    coverage += focus.Parts[p].Weight * Math.Max(inside[p], around[p]);
                coverage /= focus.TotalWeight;
                var sentences = view.Clauses[last].Sentence - view.Clauses[first].Sentence;
                var score = coverage + FigureScore(figures, view) + EnumerationScore(marks) + NameBonus * named - LengthCost * length - SentenceCost * sentences;
                if (best is null || score > best.Score)
                    best = new ClauseWindow(view, first, last, coverage, score, [.. figures.Where(focus.Figure.Fits)]);
            }
        }
        return best;
    }

    /// <summary>
    /// What meeting a part counts outside the window: most in the heading right above, less elsewhere in the passage.
    /// </summary>
    private double AroundOf(FocusPart part, double[] met, PassageView view)
    {
        var passage = ContextShare * Math.Max(met.DefaultIfEmpty().Max(), part.Indicator is null ? part.MetBy(view.Context) : 0);
        return part.Indicator is null && focus.Kind == QuestionKind.Description
            ? Math.Max(passage, HeadingShare * part.MetBy(view.Heading))
            : passage;
    }

    /// <summary>
    /// What a clause of so many enumeration marks is worth to a question for a list; more where it has the members
    /// asked for.
    /// </summary>
    private double EnumerationScore(int marks)
    {
        if (focus.Kind != QuestionKind.List) return 0;
        if (focus.Members == 0) return EnumerationBonus * Math.Min(marks, FullEnumeration) / FullEnumeration;
        return marks >= focus.Members - 1 ? 2 * EnumerationBonus : 0;
    }

    /// <summary>
    /// What the figures of a window are worth: of the unit asked for, of the indicator, of the modality and the year.
    /// </summary>
    private double FigureScore(List<Statement> figures, PassageView view)
    {
        if (focus.Figure.Count == 0) return 0;
        var fitting = figures.Where(focus.Figure.Fits).ToList();
        if (fitting.Count == 0) return 0;
        var score = FigureBonus * Math.Min(fitting.Count, focus.Figure.Count) / focus.Figure.Count;
        var asked = fitting.Where(focus.IsOfIndicator).ToList();
        if (asked.Count > 0)
        {
            score += IndicatorFigureBonus;
            if (view.IsHeadline && focus.Modality == Modality.Target && asked.Any(s => s.Modality == Modality.Target)) score += HeadlineBonus;
        }
        var judged = asked.Count > 0 ? asked : fitting;
        if (focus.Modality != Modality.Target && judged.Any(focus.Figure.LeansTo)) score += MeasureBonus;
        return score + ModalityBonus * judged.Max(focus.ModalityAgreement) + YearBonus * judged.Max(focus.YearAgreement);
    }
}
