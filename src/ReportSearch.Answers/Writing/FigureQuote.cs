using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;

namespace ReportSearch.Answers.Writing;

/// <summary>Which words of a passage to quote for a figure, so that they read by themselves.</summary>
internal static class FigureQuote
{
    private const int Longest = 72;

    /// <summary>
    /// The clause of the figure, from the one of its sentence that names what is measured on; where that is far off, or the
    /// clause itself is long, the figure with its subject alone.
    /// </summary>
    public static CharRange RangeOf(IndicatorRow row)
    {
        var statement = row.Statement;
        var view = PassageView.Of(row.Citation.Passage);
        var at = IndexOf(view, statement);
        if (at < 0) return row.Citation.Range;
        var naming = at;
        while (naming > 0 && view.Clauses[naming - 1].Sentence == view.Clauses[at].Sentence && !Names(view.Clauses[naming], statement)) naming--;
        if (!Names(view.Clauses[naming], statement)) naming = at;
        var window = new ClauseWindow(view, naming, at, 1, 1, [statement]);
        if (window.Range.Length <= Longest) return window.Range;
        var own = row.Citation.Range;
        return own.Length is > 0 and <= Longest && naming == at ? own : window with { First = at } is { Range.Length: <= Longest } clause ? clause.Range : own;
    }

    private static int IndexOf(PassageView view, Statement statement)
    {
        for (var i = 0; i < view.Clauses.Count; i++)
            if (view.Clauses[i].Range.Contains(new CharRange(statement.Quantity.Range.Start, 1))) return i;
        return -1;
    }

    private static bool Names(Clause clause, Statement statement) =>
        clause.Indicators.Contains(statement.Indicator!)
        || (statement.SubjectRange.Length > 0 && clause.Range.Contains(statement.SubjectRange));
}
