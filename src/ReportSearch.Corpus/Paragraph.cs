namespace ReportSearch.Corpus;

/// <summary>One paragraph of a report as displayed: mended, without page furniture.</summary>
/// <param name="Id">Stable name within the report.</param>
/// <param name="Ordinal">Position in the report, from 1, headings not counted.</param>
/// <param name="Text">The text as displayed and cited. Never empty.</param>
/// <param name="Headings">The headings above it, outermost first; empty before the first heading.</param>
/// <param name="Span">Where it stands in the original file.</param>
public sealed record Paragraph(
    ParagraphId Id, int Ordinal, string Text, IReadOnlyList<string> Headings, SourceSpan Span);
