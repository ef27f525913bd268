using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus;

/// <summary>One report, read.</summary>
/// <param name="Id">Stable name, the same for every file format.</param>
/// <param name="Source">The file's path below the corpus folder with '/' between folders; for a row of a .jsonl file,
/// path#id.</param>
/// <param name="Title">Its title, from front matter, the text or the file name.</param>
/// <param name="Place">The division it reports on; null where nothing tells.</param>
/// <param name="Year">The year it plans (a 2024 report reviews 2023 and plans 2024); null where nothing tells.</param>
/// <param name="Kind">For example 政府工作报告.</param>
/// <param name="Issuer">Who gave it, where the text tells.</param>
/// <param name="Date">When it was given, where the text tells.</param>
/// <param name="Note">The source line of the front matter (where the text comes from), if any.</param>
/// <param name="ContentHash">SHA-256 of the file's bytes (for a .jsonl row, of the row's), hexadecimal.</param>
/// <param name="Sections">The outermost sections.</param>
/// <param name="Paragraphs">All paragraphs in reading order; at least one.</param>
public sealed record Report(
    ReportId Id,
    string Source,
    string Title,
    Place? Place,
    int? Year,
    string Kind,
    string? Issuer,
    DateOnly? Date,
    string? Note,
    string ContentHash,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Paragraph> Paragraphs);
