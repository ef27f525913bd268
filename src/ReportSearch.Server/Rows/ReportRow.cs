using ReportSearch.Index;

namespace ReportSearch.Server.Rows;

/// <summary>A report of the index.</summary>
/// <param name="Source">Its file below the corpus folder; path#id for a row of a .jsonl file.</param>
/// <param name="Report">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Place">The full name of the division reported on; null where unknown.</param>
/// <param name="Year">The year it plans; null where unknown.</param>
/// <param name="Kind">For example 政府工作报告.</param>
/// <param name="Paragraphs">How many it has.</param>
/// <param name="Passages">How many it was cut into.</param>
public sealed record ReportRow(
    string Source, string Report, string Title, string? Place, int? Year, string Kind, int Paragraphs, int Passages)
{
    /// <summary>The row of <paramref name="report"/>.</summary>
    public static ReportRow Of(ReportHeader report) => new(
        report.Source, report.Id.Value, report.Title, report.Place?.Name, report.Year, report.Kind,
        report.ParagraphCount, report.PassageCount);
}
