using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReportSearch.Index.Reviews;

namespace ReportSearch.Server.Rows;

/// <summary>Rows as JSON with camelCase names, by serialisers made at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SearchRow))]
[JsonSerializable(typeof(AskRow))]
[JsonSerializable(typeof(FigureRow))]
[JsonSerializable(typeof(PromiseRow))]
[JsonSerializable(typeof(Review))]
[JsonSerializable(typeof(ReportRow))]
[JsonSerializable(typeof(IndexRow))]
[JsonSerializable(typeof(IReadOnlyList<FigureRow>))]
[JsonSerializable(typeof(IReadOnlyList<PromiseRow>))]
[JsonSerializable(typeof(IReadOnlyList<ReportRow>))]
public sealed partial class RowJson : JsonSerializerContext
{
    /// <summary>For a console or a file: Chinese as it is. Not for pages, since '&lt;' is not escaped either.</summary>
    public static RowJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
