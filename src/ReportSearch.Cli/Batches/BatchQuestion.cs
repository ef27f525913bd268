using System.Text.Json;

namespace ReportSearch.Cli.Batches;

/// <summary>A row of a batch.</summary>
/// <param name="Id">Its id as written, which may be text or a number; null where it has none.</param>
/// <param name="Text">The question.</param>
internal sealed record BatchQuestion(JsonElement? Id, string Text);
