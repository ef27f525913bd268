using System.Text.Json;

namespace ReportSearch.Cli.Batches;

/// <summary>A row of a batch.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Id">Its id as written, which may be text or a number; null where it has none.</param>
/// <param name="Text">The question.</param>
internal sealed record BatchQuestion(int Line, JsonElement? Id, string Text);
