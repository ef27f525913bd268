using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Output;

/// <summary>Promises as comma-separated values, their evidence in one field.</summary>
internal static class PromiseTable
{
    public static void Write(TextWriter output, IEnumerable<PromiseRow> rows)
    {
        Csv.WriteRecord(
            output, "id", "place", "year", "text", "indicator", "deadline", "category", "status", "confidence",
            "source", "paragraph", "evidence", "review");
        foreach (var r in rows)
            Csv.WriteRecord(
                output, r.Id, r.Place, r.Year, r.Text, r.Indicator, r.Deadline, r.Category, r.Status, r.Confidence,
                r.Promise.Source, r.Promise.Paragraph, string.Join(" | ", r.Evidence.Select(e => $"{e.Source}: {e.Quote}")), r.Review);
    }
}
