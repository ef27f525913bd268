using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Output;

/// <summary>Figures as comma-separated values.</summary>
internal static class FigureTable
{
    public static void Write(TextWriter output, IEnumerable<FigureRow> rows)
    {
        Csv.WriteRecord(
            output, "indicator", "place", "year", "modality", "measure", "comparator", "value", "upperValue", "unit",
            "source", "report", "paragraph", "quote");
        foreach (var r in rows)
            Csv.WriteRecord(
                output, r.Indicator, r.Place, r.Year, r.Modality, r.Measure, r.Comparator, r.Value, r.UpperValue, r.Unit,
                r.Source, r.Report, r.Paragraph, r.Quote);
    }
}
