using ReportSearch.Answers;

namespace ReportSearch.Server.Rows;

/// <summary>The words that support an answer, with where they stand.</summary>
/// <param name="Source">The report's file below the corpus folder; path#id for a row of a .jsonl file.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Title">The report's title.</param>
/// <param name="Place">The full name of the division reported on; null where unknown.</param>
/// <param name="Year">The year the report plans; null where unknown.</param>
/// <param name="Section">The headings above the passage, outermost first, joined by ' / '.</param>
/// <param name="Paragraph">The id of its paragraph.</param>
/// <param name="Start">Where the quote begins in <paramref name="Text"/>, in UTF-16 units from 0.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Quote">The supporting words, equal to <paramref name="Text"/> from start to end.</param>
/// <param name="Text">The whole passage.</param>
/// <param name="Passage">The passage's own id.</param>
public sealed record CitationRow(
    string Source, string Report, string Title, string? Place, int? Year, string Section, string Paragraph,
    int Start, int End, string Quote, string Text, string Passage)
{
    /// <summary>The row of <paramref name="citation"/>.</summary>
    public static CitationRow Of(Citation citation)
    {
        var (passage, report) = (citation.Passage, citation.Passage.Report);
        return new CitationRow(
            report.Source, report.Id.Value, report.Title, report.Place?.Name, report.Year,
            RowSection.Of(passage), passage.Id.Paragraph.Value,
            citation.Range.Start, citation.Range.End, citation.Quote, passage.Text, passage.Id.ToString());
    }
}
