using System.Text;
using System.Text.Json;

namespace ReportSearch.Corpus.Reading;

/// <summary>A row of a .jsonl file: id, title and text, and optionally place, year, kind, issuer, date and url.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Start">Where it begins, in characters of the decoded file.</param>
/// <param name="Text">The row.</param>
/// <param name="Problem">Why it cannot be read, where that shows at once.</param>
internal sealed record JsonRow(int Line, int Start, string Text, string? Problem)
{
    /// <summary>Decodes a row, and claims its id.</summary>
    public static JsonRow Of(ReadOnlySpan<byte> bytes, int line, int start, HashSet<string> ids)
    {
        if (bytes.IsEmpty) return new JsonRow(line, start, "", null);
        try
        {
            var text = TextDecoder.Decode(bytes.ToArray());
            var repeats = JsonStrings.Find("id", Encoding.UTF8.GetBytes(text)) is { } id && !ids.Add(id);
            return new JsonRow(
                line, start, text, repeats ? "its id stands in an earlier row: give every row its own" : null);
        }
        catch (UnreadableException error)
        {
            return new JsonRow(line, start, new string(' ', bytes.Length), error.Message);
        }
    }

    /// <summary>The report of the row.</summary>
    /// <param name="source">The file.</param>
    /// <exception cref="UnreadableException">It is none.</exception>
    public Report Read(string source)
    {
        if (Problem is not null) throw new UnreadableException(Problem);
        try
        {
            using var json = JsonDocument.Parse(Text);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new UnreadableException("the row is no JSON object: write {\"id\", \"title\", \"text\"}");
            var id = Value(json.RootElement, "id");
            if (id.Length == 0) throw new UnreadableException("the row has no \"id\": give it one");
            if (Value(json.RootElement, "text").Length == 0) throw new UnreadableException("the row has no \"text\": give it one or delete it");

            var values = FrontMatterParser.Keys.ToDictionary(name => name, name => Value(json.RootElement, name), StringComparer.Ordinal);
            if (Value(json.RootElement, "url") is { Length: > 0 } url && values["source"].Length == 0) values["source"] = url;
            var text = PlainTextReader.Read(JsonStrings.ValueOf("text", Text, Start), FrontMatterParser.From(values));
            return ReportAssembler.Assemble($"{source}#{id}", text, ContentHash.Of(Encoding.UTF8.GetBytes(Text.TrimEnd('\r'))));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new UnreadableException("the row is not valid JSON: mend it or delete it");
        }
    }

    private static string Value(JsonElement row, string name) =>
        !row.TryGetProperty(name, out var value) ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString() ?? ""
        : value.ValueKind == JsonValueKind.Number ? value.GetRawText()
        : "";
}
