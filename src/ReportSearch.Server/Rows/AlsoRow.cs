using ReportSearch.Index.Passages;

namespace ReportSearch.Server.Rows;

/// <summary>Where the words of a hit stand as well.</summary>
/// <param name="Source">The report's file below the corpus folder; path#id for a row of a .jsonl file.</param>
/// <param name="Report">The report's id.</param>
/// <param name="Title">The report's title.</param>
/// <param name="Place">The full name of the division reported on; null where unknown.</param>
/// <param name="Year">The year the report plans; null where unknown.</param>
/// <param name="Paragraph">The id of its paragraph.</param>
public sealed record AlsoRow(string Source, string Report, string Title, string? Place, int? Year, string Paragraph)
{
    /// <summary>The row of <paramref name="passage"/>.</summary>
    public static AlsoRow Of(Passage passage) => new(
        passage.Report.Source, passage.Report.Id.Value, passage.Report.Title, passage.Report.Place?.Name,
        passage.Report.Year, passage.Id.Paragraph.Value);
}
