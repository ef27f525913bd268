using System.Text.Json;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Index.Storage;

/// <summary>
/// What is stored of a report beside the text of its passages, in three lines of JSON: header, heading paths, outline.
/// Each is read only when asked for.
/// </summary>
/// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
internal sealed class StoredReport(byte[] bytes)
{
    private const byte LineEnd = (byte)'\n';   // JSON escapes its own

    private readonly int headerEnd = Array.IndexOf(bytes, LineEnd);
    private ReportHeader? header;
    private string[][]? paths;

    /// <summary>What the index tells of the report.</summary>
    public ReportHeader Header => header ??= Read(Stored);

    /// <summary>The file that the report was read from.</summary>
    public string File => Header.Source[..Stored.FileLength];

    /// <summary>The different heading paths above its paragraphs.</summary>
    public string[][] Paths =>
        paths ??= JsonSerializer.Deserialize(bytes.AsSpan(headerEnd + 1, PathsEnd - headerEnd - 1), StoredForms.Utf8.StringArrayArray)!;

    /// <summary>Its sections and paragraphs.</summary>
    public StoredBody Body => JsonSerializer.Deserialize(bytes.AsSpan(PathsEnd + 1), StoredForms.Utf8.StoredBody)!;

    private int PathsEnd => Array.IndexOf(bytes, LineEnd, headerEnd + 1);

    private StoredHeader Stored => JsonSerializer.Deserialize(bytes.AsSpan(0, headerEnd), StoredForms.Utf8.StoredHeader)!;

    /// <summary>The three lines.</summary>
    public static byte[] ToBytes(StoredHeader header, string[][] paths, StoredBody body) =>
    [
        .. JsonSerializer.SerializeToUtf8Bytes(header, StoredForms.Utf8.StoredHeader), LineEnd,
        .. JsonSerializer.SerializeToUtf8Bytes(paths, StoredForms.Utf8.StringArrayArray), LineEnd,
        .. JsonSerializer.SerializeToUtf8Bytes(body, StoredForms.Utf8.StoredBody),
    ];

    private static ReportHeader Read(StoredHeader stored) => new(
        new ReportId(stored.Id), stored.Source, stored.Title,
        stored.Place is null ? null : Gazetteer.Default.ByCode(stored.Place),
        stored.Year, stored.Kind, stored.Issuer, stored.Date, stored.Note, stored.Hash, stored.Paragraphs, stored.Passages);
}
