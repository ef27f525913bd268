using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportSearch.Index.Reviews;

/// <summary>
/// A decision as a line of JSON, by a serialiser made at build time:
/// <c>{"id":"…","status":"已完成","note":"…","by":"…","at":"2026-03-05T08:00:00+00:00","words":"…","automatic":"推进中"}</c>.
/// </summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(Review))]
internal sealed partial class ReviewForms : JsonSerializerContext
{
    /// <summary>Chinese stays as it is; a line that lacks a member is refused.</summary>
    public static ReviewForms Line { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    });
}
