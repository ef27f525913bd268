using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportSearch.Cli.Evaluation;

/// <summary>A file of questions whose answers are known, a JSON row a line.</summary>
internal static class GoldFile
{
    /// <summary>The members of a row.</summary>
    public const string RowForm = "{\"id\",\"question\",\"type\",\"answers\",\"evidence\",\"unanswerable\"}";

    /// <summary>Its rows; of a .json file (<see cref="SquadFile"/>), its questions.</summary>
    /// <exception cref="UsageException">A line is no such row.</exception>
    public static IReadOnlyList<GoldQuestion> Read(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        ? SquadFile.Read(path)
        : [.. File.ReadLines(path)
            .Select((line, i) => (Text: line, Number: i + 1))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => Parse(line.Text, line.Number, path))];

    private static GoldQuestion Parse(string line, int number, string path)
    {
        try
        {
            return JsonSerializer.Deserialize(line, GoldJson.Default.GoldQuestion)!;
        }
        catch (JsonException)
        {
            throw new UsageException($"Line {number} of '{path}' is no row {RowForm}. Correct it, or take it out.");
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(GoldQuestion))]
internal sealed partial class GoldJson : JsonSerializerContext;
