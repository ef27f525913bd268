using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportSearch.Index.Storage;

/// <summary>
/// A report header as stored: the place by its code; <paramref name="Source"/> is <paramref name="File"/>, or file#id
/// for a row.
/// </summary>
internal sealed record StoredHeader(
    string Id, string File, string Source, string Title, string? Place, int? Year, string Kind, string? Issuer, DateOnly? Date, string? Note,
    string Hash, int Paragraphs, int Passages);

/// <summary>A report's text as stored.</summary>
internal sealed record StoredBody(StoredSection[] Sections, StoredParagraph[] Paragraphs);

/// <summary>A section as stored.</summary>
internal sealed record StoredSection(string Heading, int Level, int First, StoredSection[] Children);

/// <summary>A paragraph as stored; <paramref name="Unit"/> 0 counts characters, 1 paragraphs.</summary>
internal sealed record StoredParagraph(string Id, string Text, string[] Headings, int Unit, int Start, int Length);

/// <summary>A passage as stored.</summary>
internal sealed record StoredPassage(string Report, string Paragraph, int Piece, int Ordinal, int Start, string[] Headings, string Text);

/// <summary>The note kept with a commit: which program wrote it, and the state of every file it knows.</summary>
internal sealed record CommitNote(string Version, StoredFile[] Files);

/// <summary>A file as it was when read.</summary>
internal sealed record StoredFile(string Source, long Length, DateTime LastWriteUtc, string? SkipReason, bool TryAgain);

/// <summary>Serialisers made at build time, so that opening an index costs no reflection.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(StoredHeader))]
[JsonSerializable(typeof(StoredBody))]
[JsonSerializable(typeof(StoredPassage))]
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
