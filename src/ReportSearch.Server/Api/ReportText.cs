using ReportSearch.Corpus;
using ReportSearch.Index;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>A report with its text.</summary>
/// <param name="Report">What the list of reports tells of it.</param>
/// <param name="Issuer">Who gave it, if known.</param>
/// <param name="Date">When it was given, if known.</param>
/// <param name="Note">Where the text comes from.</param>
/// <param name="Outline">The outermost sections.</param>
/// <param name="Paragraphs">In reading order.</param>
internal sealed record ReportText(
    ReportRow Report, string? Issuer, DateOnly? Date, string? Note,
    IReadOnlyList<OutlineEntry> Outline, IReadOnlyList<ParagraphText> Paragraphs)
{
    public static ReportText Of(ReportHeader header, ReportBody body) => new(
        ReportRow.Of(header), header.Issuer, header.Date, header.Note,
        [.. body.Sections.Select(OutlineEntry.Of)],
        [.. body.Paragraphs.Select(p => new ParagraphText(p.Id.Value, p.Ordinal, p.Headings, p.Text))]);
}

/// <summary>A heading of a report.</summary>
/// <param name="Heading">Its text.</param>
/// <param name="Level">1 for the outermost.</param>
/// <param name="FirstParagraph">Ordinal of the first paragraph below it.</param>
/// <param name="Children">Headings inside its section.</param>
internal sealed record OutlineEntry(string Heading, int Level, int FirstParagraph, IReadOnlyList<OutlineEntry> Children)
{
    public static OutlineEntry Of(Section section) =>
        new(section.Heading, section.Level, section.FirstParagraph, [.. section.Children.Select(Of)]);
}

/// <summary>A paragraph of a report.</summary>
/// <param name="Id">Stable name within the report.</param>
/// <param name="Ordinal">Position, from 1.</param>
/// <param name="Headings">The headings above it, outermost first.</param>
/// <param name="Text">Its words.</param>
internal sealed record ParagraphText(string Id, int Ordinal, IReadOnlyList<string> Headings, string Text);
