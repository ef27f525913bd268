using System.Globalization;

namespace ReportSearch.Server.Rows;

/// <summary>Promises as comma-separated values, their evidence in one field.</summary>
public static class PromiseTable
{
    /// <summary>Writes the names of the columns, then a record a promise.</summary>
    public static void Write(TextWriter output, IEnumerable<PromiseRow> rows)
    {
        Csv.WriteRecord(
            output, "id", "place", "year", "text", "indicator", "deadline", "category", "status", "confidence",
            "source", "paragraph", "evidence", "review", "reviewNote", "reviewedBy", "reviewedAt");
        foreach (var r in rows)
            Csv.WriteRecord(
                output, r.Id, r.Place, r.Year, r.Text, r.Indicator, r.Deadline, r.Category, r.Status, r.Confidence,
                r.Promise.Source, r.Promise.Paragraph, string.Join(" | ", r.Evidence.Select(e => $"{e.Source}: {e.Quote}")),
                r.Review?.Status, r.Review?.Note, r.Review?.By, r.Review?.At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }
}
