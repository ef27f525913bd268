using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportSearch.Cli.Batches;

/// <summary>Stands in the place of the row of a question that cannot be worked with.</summary>
/// <param name="Id">The question's id; absent where it has none.</param>
/// <param name="Error">Why, and what to do.</param>
internal sealed record ErrorRow(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] JsonElement? Id, string Error);
