using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReportSearch.Cli.Batches;
using ReportSearch.Cli.Evaluation;

namespace ReportSearch.Cli.Output;

/// <summary>The rows that only the command line has, as JSON with camelCase names.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorRow))]
[JsonSerializable(typeof(ScoreRow))]
[JsonSerializable(typeof(VerifyRow))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    /// <summary>Chinese as it is.</summary>
    public static CommandJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
