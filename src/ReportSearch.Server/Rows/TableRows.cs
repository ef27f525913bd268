using System.Text.Json.Serialization;
using ReportSearch.Answers;

namespace ReportSearch.Server.Rows;

/// <summary>Figures side by side.</summary>
/// <param name="Columns">The heads.</param>
/// <param name="Rows">As many cells each as there are columns.</param>
public sealed record TableRows(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<CellRow>> Rows)
{
    /// <summary>The rows of <paramref name="table"/>.</summary>
    public static TableRows Of(AnswerTable table) => new(
        table.Columns, [.. table.Rows.Select(row => (IReadOnlyList<CellRow>)[.. row.Select(c => new CellRow(c.Text, c.Citation))])]);
}

/// <summary>One cell.</summary>
/// <param name="Text">The words; empty where the reports do not tell.</param>
/// <param name="Citation">The citation behind it, from 1; absent where there is none.</param>
public sealed record CellRow(string Text, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Citation);
