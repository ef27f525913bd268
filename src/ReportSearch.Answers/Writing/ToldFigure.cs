using ReportSearch.Answers.Evidence;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Answers.Writing;

/// <summary>A figure that a report states for a place and year of a question, to be held against others.</summary>
/// <param name="Aspect">The place and year as asked.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Report">The report that states it.</param>
/// <param name="Attribution">Whose words they are, and whether they plan it.</param>
/// <param name="Quote">The words that state it, with their marker.</param>
/// <param name="Row">The figure in the grid, where it is of a known indicator.</param>
internal sealed record ToldFigure(Aspect Aspect, Quantity Quantity, string Report, string Attribution, Func<Draft, string> Quote, FigureRow? Row)
{
    /// <summary>The figure of a row of the grid that has one.</summary>
    public static ToldFigure Of(FigureRow row)
    {
        var figure = row.Figure!;
        return new ToldFigure(
            row.Aspect, figure.Statement.Quantity, figure.Citation.Passage.Report.Id.Value, Wording.Of(figure), draft => draft.Quote(figure), row);
    }

    /// <summary>A figure of no row of the grid, stated in <paramref name="window"/>.</summary>
    public static ToldFigure Of(Aspect aspect, Statement figure, ClauseWindow window) => new(
        aspect, figure.Quantity, window.Passage.Report.Id.Value, $"{Wording.Of(window.Passage.Report)}：", draft => draft.Quote(window), null);

    /// <summary>The words with their attribution.</summary>
    public string Line(Draft draft) => $"{Attribution}{Quote(draft)}";

    /// <summary>The words under their year.</summary>
    public string LineOfYear(Draft draft) => $"{Wording.Of(Aspect with { Place = null })}：{Quote(draft)}";
}
