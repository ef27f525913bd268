using ReportSearch.Facts.Statements;
using ReportSearch.Index.Passages;

namespace ReportSearch.Answers.Commitments;

/// <summary>A figure, promised or reached, where it stands.</summary>
/// <param name="Statement">The figure.</param>
/// <param name="Citation">Its clause.</param>
/// <param name="Words">The words it is told in.</param>
internal sealed record ToldFigure(Statement Statement, Citation Citation, FigureWords Words)
{
    /// <summary>The figure of <paramref name="statement"/> in <paramref name="passage"/>.</summary>
    public static ToldFigure In(Passage passage, Statement statement) =>
        new(statement, new Citation(passage, statement.Range), FigureWords.Of(passage.Text, statement));
}
