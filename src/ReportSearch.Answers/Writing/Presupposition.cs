using ReportSearch.Answers.Evidence;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>An event or a percentage that a question states as if it were known, held against what the reports say.</summary>
internal static class Presupposition
{
    /// <summary>
    /// The refusal where the reports do not say what the question takes for granted; null where they do, or it takes
    /// nothing for granted. With a known indicator all its figures in the reports asked of count, else those of the
    /// passage of <paramref name="window"/>.
    /// </summary>
    public static Answer? Deny(AnswerScope scope, Aspect aspect, ClauseWindow window)
    {
        if (PresupposedEvent.NotSaid(scope, aspect) is { } happened) return RefusalWriter.NotSo(scope.Question, happened, window);
        var folded = TextFolder.Fold(scope.Question.Text).Text;
        var claims = QuantityReader.Read(folded).Where(q => q.Unit == "%").ToList();
        if (claims.Count == 0) return null;
        var said = SaidOf(scope);
        if (said.Count == 0)
            said = [.. window.View.Clauses.SelectMany(c => c.Statements).Where(s => s.Quantity.Unit == "%").Select(s => (window, s))];
        var focus = scope.FocusOf(aspect);
        foreach (var claim in claims)
            if (!said.Any(s => Math.Abs(s.Figure.Quantity.Value) == Math.Abs(claim.Value)))
            {
                var closest = said.OrderByDescending(s => focus.ModalityAgreement(s.Figure)).Select(s => s.Window).FirstOrDefault(window);
                return RefusalWriter.NotSo(scope.Question, claim.Range.Of(folded).ToString(), closest);
            }
        return null;
    }

    private static List<(ClauseWindow Window, Statement Figure)> SaidOf(AnswerScope scope) =>
        [.. scope.Question.Indicators
            .SelectMany(indicator => scope.Index.Speaking(indicator, null, Aspect.Union(scope.Question))
                .SelectMany(passage => PassageView.Of(passage).FiguresOf(indicator)))
            .Where(s => s.Figure.Quantity.Unit == "%")];
}
