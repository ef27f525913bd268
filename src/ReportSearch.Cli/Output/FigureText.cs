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
            output.WriteLine($"  {Time(row)}  {Modality(row)}  {row.Quote}  [{row.Source}]");
        }
        if (above is null) output.WriteLine("报告中没有这样的指标数据。");
    }

    private static string Time(FigureRow row) => row.Period switch
    {
        null => PlaceAndYear.Of(row.Place, row.Year),
        { Months: { } months } when row.Year is not null => $"{PlaceAndYear.Of(row.Place, row.Year)}{months}月",
        var span => $"{row.Place ?? "地区不详"} {span.From}—{span.To}年",
    };

    private static string Modality(FigureRow row) => row.Modality switch
    {
        "target" => "目标",
        "result" => "完成",
        _ => "现状",
    };
}
