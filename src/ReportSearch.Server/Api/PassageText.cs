using ReportSearch.Index.Passages;
using ReportSearch.Server.Rows;

namespace ReportSearch.Server.Api;

/// <summary>A passage as displayed.</summary>
/// <param name="Id">Stable name.</param>
/// <param name="Report">The report it is of.</param>
/// <param name="Headings">The headings above it, outermost first.</param>
/// <param name="Paragraph">The id of its paragraph.</param>
/// <param name="Ordinal">The paragraph's position in the report, from 1.</param>
/// <param name="Start">Where it begins in the paragraph's text, in UTF-16 units from 0.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">Its words.</param>
internal sealed record PassageText(
    string Id, ReportRow Report, IReadOnlyList<string> Headings, string Paragraph, int Ordinal, int Start, int End, string Text)
{
    public static PassageText Of(Passage passage) => new(
        passage.Id.ToString(), ReportRow.Of(passage.Report), passage.Headings, passage.Id.Paragraph.Value, passage.Ordinal,
        passage.Range.Start, passage.Range.End, passage.Text);
}
