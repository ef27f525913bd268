using System.Text.Json;
using System.Text.Json.Serialization;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Index.Storage;

/// <summary>The note kept with a commit: which program wrote it, the state of every file it knows, and the names it looks for.</summary>
internal sealed record CommitNote(string Version, StoredFile[] Files, CorpusNames Names);

/// <summary>A file as it was when read.</summary>
internal sealed record StoredFile(string Source, long Length, DateTime LastWriteUtc, string? SkipReason, bool TryAgain);

/// <summary>Serialisers made at build time, so that opening an index costs no reflection.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CommitNote))]
internal sealed partial class StoredForms : JsonSerializerContext
{
    /// <summary>Chinese stays as it is in the bytes.</summary>
    public static StoredForms Utf8 { get; } = new(new JsonSerializerOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
