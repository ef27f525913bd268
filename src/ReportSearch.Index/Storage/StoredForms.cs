using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportSearch.Index.Storage;

/// <summary>
/// A report header as stored: the place by its code; <paramref name="FileLength"/> says how much of
/// <paramref name="Source"/> is the file, for that of a row is file#id.
/// </summary>
internal sealed record StoredHeader(
    string Id, string Source, int FileLength, string Title, string? Place, int? Year, string Kind, string? Issuer, DateOnly? Date, string? Note,
    string Hash, int Paragraphs, int Passages);

/// <summary>A report's outline as stored: its text is that of its passages.</summary>
internal sealed record StoredBody(StoredSection[] Sections, StoredParagraph[] Paragraphs);

/// <summary>A section as stored.</summary>
internal sealed record StoredSection(string Heading, int Level, int First, StoredSection[] Children);

/// <summary>
/// A paragraph as stored. <paramref name="Path"/> is which of the report's heading paths stands above it;
/// <paramref name="Pieces"/> says of how many passages it is, and <paramref name="Text"/> is its text where that is not
/// theirs one behind the other; <paramref name="Unit"/> 0 counts characters, 1 paragraphs.
/// </summary>
internal sealed record StoredParagraph(string Id, int Path, int Pieces, string? Text, int Unit, int Start, int Length);

/// <summary>The note kept with a commit: which program wrote it, and the state of every file it knows.</summary>
internal sealed record CommitNote(string Version, StoredFile[] Files);

/// <summary>A file as it was when read.</summary>
internal sealed record StoredFile(string Source, long Length, DateTime LastWriteUtc, string? SkipReason, bool TryAgain);

/// <summary>Serialisers made at build time, so that opening an index costs no reflection.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(StoredHeader))]
[JsonSerializable(typeof(StoredBody))]
[JsonSerializable(typeof(string[][]))]
[JsonSerializable(typeof(CommitNote))]
internal sealed partial class StoredForms : JsonSerializerContext
{
    /// <summary>Chinese stays as it is in the bytes.</summary>
    public static StoredForms Utf8 { get; } = new(new JsonSerializerOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    });
}
