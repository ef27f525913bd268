using System.Text.Json;

namespace ReportSearch.Cli.Batches;

/// <summary>A row of a batch.</summary>
/// <param name="Id">Its id as written, which may be text or a number; null where it has none.</param>
/// <param name="Text">The question.</param>
/// <param name="Conversation">The rows of one name are the turns of a conversation; null for a question by itself.</param>
internal sealed record BatchQuestion(JsonElement? Id, string Text, string? Conversation);
