namespace ReportSearch.Answers.Packs;

/// <summary>Words that an answer cites, with where they stand. Offsets count UTF-16 units from 0.</summary>
/// <param name="Source">The report's file below the corpus folder; path#id for a row of a .jsonl file.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Place">The full name of the division it reports on; null where unknown.</param>
/// <param name="Year">The year it plans; null where unknown.</param>
/// <param name="Section">The headings above the paragraph, outermost first.</param>
/// <param name="Paragraph">The paragraph's id.</param>
/// <param name="PassageStart">Where the passage begins in the paragraph's text.</param>
/// <param name="Start">Where the words begin in the passage.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Quote">The words.</param>
/// <param name="Text">The passage.</param>
public sealed record PackQuote(
    string Source, string Report, string Title, string? Place, int? Year, IReadOnlyList<string> Section, string Paragraph,
    int PassageStart, int Start, int End, string Quote, string Text)
{
    /// <summary>The words of <paramref name="citation"/>.</summary>
    internal static PackQuote Of(Citation citation)
    {
        var (passage, report) = (citation.Passage, citation.Passage.Report);
        return new PackQuote(
            report.Source, report.Id.Value, report.Title, report.Place?.Name, report.Year, passage.Headings, passage.Id.Paragraph.Value,
            passage.Range.Start, citation.Range.Start, citation.Range.End, citation.Quote, passage.Text);
    }
}
