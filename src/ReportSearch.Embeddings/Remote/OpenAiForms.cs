using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportSearch.Embeddings.Remote;

/// <summary>What is sent to /embeddings.</summary>
internal sealed record EmbeddingRequest(string Model, IReadOnlyList<string> Input);

/// <summary>What comes back.</summary>
internal sealed record EmbeddingResponse(EmbeddingItem?[]? Data);

/// <summary>The vector of the input at <paramref name="Index"/>; where that is left out, of the one at its own place.</summary>
internal sealed record EmbeddingItem(int? Index, float[]? Embedding);

/// <summary>Serialisers made at build time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(EmbeddingRequest))]
[JsonSerializable(typeof(EmbeddingResponse))]
internal sealed partial class OpenAiForms : JsonSerializerContext;
