using ReportSearch.Corpus;
using ReportSearch.Corpus.Places;

namespace ReportSearch.Index;

/// <summary>What the index tells of a report without its text.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Source">The file's path below the corpus folder, or path#id for a row of a .jsonl file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Place">The division it reports on; null where unknown.</param>
/// <param name="Year">The year it plans; null where unknown.</param>
/// <param name="Kind">For example 政府工作报告.</param>
/// <param name="Issuer">Who gave it, if known.</param>
/// <param name="Date">When it was given, if known.</param>
/// <param name="Note">Where the text comes from, as its front matter says.</param>
/// <param name="ContentHash">SHA-256 of the source, hexadecimal.</param>
/// <param name="ParagraphCount">Paragraphs in it.</param>
/// <param name="PassageCount">Passages in it.</param>
public sealed record ReportHeader(
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
    int ParagraphCount,
    int PassageCount);
