using System.Text.Json.Serialization;
using ReportSearch.Index.Searching;

namespace ReportSearch.Server.Rows;

/// <summary>A passage found.</summary>
/// <param name="Source">The report's file below the corpus folder; path#id for a row of a .jsonl file.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Title">The report's title.</param>
/// <param name="Place">The full name of the division reported on; null where unknown.</param>
/// <param name="Year">The year the report plans; null where unknown.</param>
/// <param name="Section">The headings above the passage, outermost first, joined by ' / '.</param>
/// <param name="Paragraph">The id of its paragraph.</param>
/// <param name="Text">The whole passage.</param>
/// <param name="Score">Greater is better; only comparable within one search.</param>
/// <param name="Passage">The passage's own id.</param>
/// <param name="Also">Where the same words stand as well; absent where nowhere.</param>
public sealed record HitRow(
    string Source, string Report, string Title, string? Place, int? Year, string Section, string Paragraph, string Text, double Score,
    string Passage, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<AlsoRow>? Also)
{
    /// <summary>The row of <paramref name="hit"/>.</summary>
    public static HitRow Of(PassageHit hit)
    {
        var (passage, report) = (hit.Passage, hit.Passage.Report);
        return new HitRow(
            report.Source, report.Id.Value, report.Title, report.Place?.Name, report.Year,
            RowSection.Of(passage), passage.Id.Paragraph.Value, passage.Text, hit.Score, passage.Id.ToString(),
            hit.Also.Count == 0 ? null : [.. hit.Also.Select(AlsoRow.Of)]);
    }
}
