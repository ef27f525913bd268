using System.Text.Json;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>A passage or a question of a .jsonl file.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Document">What it is a passage of; empty where that is not told.</param>
/// <param name="Text">Its words.</param>
internal readonly record struct Row(string Id, string Document, string Text)
{
    /// <summary>The rows of a file, one after the other.</summary>
    public static IEnumerable<Row> Of(string file)
    {
        foreach (var line in File.ReadLines(file)) yield return Parse(System.Text.Encoding.UTF8.GetBytes(line));
    }

    private static Row Parse(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        var (id, document, text) = ("", "", "");
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1) continue;
            if (reader.ValueTextEquals("id"u8) && reader.Read()) id = reader.GetString()!;
            else if (reader.ValueTextEquals("doc"u8) && reader.Read()) document = reader.GetString()!;
            else if (reader.ValueTextEquals("text"u8) && reader.Read()) text = reader.GetString()!;
        }
        return new Row(id, document, text);
    }
}
