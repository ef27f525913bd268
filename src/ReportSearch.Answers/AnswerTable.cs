namespace ReportSearch.Answers;

/// <summary>Figures side by side: a row for each place, year or report.</summary>
/// <param name="Columns">The heads: first what the rows are named for.</param>
/// <param name="Rows">As many cells each as there are columns.</param>
public sealed record AnswerTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<AnswerCell>> Rows);

/// <summary>One cell.</summary>
/// <param name="Text">The words; empty where the reports do not tell.</param>
/// <param name="Citation">The citation behind it, from 1; null where there is none.</param>
public sealed record AnswerCell(string Text, int? Citation = null);
