using ReportSearch.Facts.Indicators;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>
/// Something promised: a target with its figure, or a pledge to build, start, finish, win or introduce something.
/// </summary>
/// <param name="Text">The words of the promise; subject and figure alone where the clause tells several (分别达到90%、60%).</param>
/// <param name="Range">Where they stand.</param>
/// <param name="Indicator">The indicator of the target, if a known one.</param>
/// <param name="Statement">The target; null for a pledge without a figure.</param>
/// <param name="Deadline">The year by whose end it is due; null where nothing tells.</param>
/// <param name="DeadlineMonth">The month of that year by whose end it is due, 1 to 12; null where none is named.</param>
/// <param name="Category">As indicators have, by the indicator or by the words: transport, health …; general where
/// nothing tells.</param>
public sealed record Commitment(
    string Text, CharRange Range, Indicator? Indicator, Statement? Statement, int? Deadline, int? DeadlineMonth,
    string Category);
