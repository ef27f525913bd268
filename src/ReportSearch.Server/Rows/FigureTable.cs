namespace ReportSearch.Server.Rows;

/// <summary>Figures as comma-separated values.</summary>
public static class FigureTable
{
    /// <summary>Writes the names of the columns, then a record a figure.</summary>
    public static void Write(TextWriter output, IEnumerable<FigureRow> rows)
    {
        Csv.WriteRecord(
            output, "indicator", "place", "year", "modality", "measure", "comparator", "value", "upperValue", "unit",
            "source", "report", "paragraph", "quote", "periodFrom", "periodTo", "periodMonths", "title");
        foreach (var r in rows)
            Csv.WriteRecord(
                output, r.Indicator, r.Place, r.Year, r.Modality, r.Measure, r.Comparator, r.Value, r.UpperValue, r.Unit,
                r.Source, r.Report, r.Paragraph, r.Quote, r.Period?.From, r.Period?.To, r.Period?.Months, r.Title);
    }
}
