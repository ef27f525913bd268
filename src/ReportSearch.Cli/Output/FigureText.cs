using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Output;

/// <summary>Figures for a reader: a line each under their indicator.</summary>
internal static class FigureText
{
    public static void Write(TextWriter output, IEnumerable<FigureRow> rows)
    {
        string? above = null;
        foreach (var row in rows)
        {
            if (row.Indicator != above) output.WriteLine(above = row.Indicator);
            output.WriteLine($"  {PlaceAndYear.Of(row.Place, row.Year)}  {Modality(row)}  {row.Quote}  [{row.Source}]");
        }
        if (above is null) output.WriteLine("报告中没有这样的指标数据。");
    }

    private static string Modality(FigureRow row) => row.Modality switch
    {
        "target" => "目标",
        "result" => "完成",
        _ => "现状",
    };
}
