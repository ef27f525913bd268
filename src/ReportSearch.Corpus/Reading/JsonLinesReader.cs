using System.Globalization;
using System.Text;
using System.Text.Json;

using ReportSearch.Text;

namespace ReportSearch.Corpus.Reading;

/// <summary>
/// Reads a .jsonl file: a row a report, with id, title and text, and optionally place, year, kind, issuer, date and
/// url.
/// </summary>
internal static class JsonLinesReader
{
    /// <summary>The reports of all good rows, and one line on the bad ones; null where there are none.</summary>
    /// <exception cref="UnreadableException">The file is no text, or has no row.</exception>
    public static (IReadOnlyList<Report> Reports, string? Problem) Read(string source, byte[] bytes)
    {
        var text = MappedText.Same(TextDecoder.Decode(bytes));
        var reports = new List<Report>();
        var problems = new List<string>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        int number = 0, start = 0;
        while (start < text.Text.Length)
        {
            var end = text.Text.IndexOf('\n', start);
            if (end < 0) end = text.Text.Length;
            var row = text.Slice(CharRange.Between(start, end));
            start = end + 1;
            number++;
            if (string.IsNullOrWhiteSpace(row.Text)) continue;
            try
            {
                reports.Add(ReadRow(source, row, ids));
            }
            catch (UnreadableException error)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"line {number}: {error.Message}"));
            }
        }
        if (reports.Count + problems.Count == 0)
            throw new UnreadableException("it holds no row: put a report a line into it or delete it");
        return (reports, problems.Count == 0 ? null : Told(problems));
    }

    private static Report ReadRow(string source, MappedText row, HashSet<string> ids)
    {
        try
        {
            using var json = JsonDocument.Parse(row.Text);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                throw new UnreadableException("the row is no JSON object: write {\"id\", \"title\", \"text\"}");
            var id = Value(json.RootElement, "id");
            if (id.Length == 0) throw new UnreadableException("the row has no \"id\": give it one");
            if (Value(json.RootElement, "text").Length == 0) throw new UnreadableException("the row has no \"text\": give it one or delete it");
            if (!ids.Add(id)) throw new UnreadableException($"the id \"{id}\" stands in an earlier row: give every row its own");

            var values = FrontMatterParser.Keys.ToDictionary(name => name, name => Value(json.RootElement, name), StringComparer.Ordinal);
            if (Value(json.RootElement, "url") is { Length: > 0 } url && values["source"].Length == 0) values["source"] = url;
            var text = PlainTextReader.Read(JsonStrings.ValueOf("text", row), FrontMatterParser.From(values));
            return ReportAssembler.Assemble($"{source}#{id}", text, ContentHash.Of(Encoding.UTF8.GetBytes(row.Text.TrimEnd('\r'))));
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

    private static string Told(List<string> problems) =>
        problems.Count == 1 ? problems[0]
        : string.Create(CultureInfo.InvariantCulture, $"{problems[0]} (and {problems.Count - 1} more bad rows)");
}
