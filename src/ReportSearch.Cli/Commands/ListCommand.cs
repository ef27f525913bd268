using System.CommandLine;
using ReportSearch.Cli.Output;
using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Commands;

/// <summary>reports list: the reports of the index.</summary>
internal static class ListCommand
{
    public static Command Create(CommonOptions common) => new Command("list", "List the reports of the index.").Runs((parsed, _) =>
    {
        using var index = common.OpenIndex(parsed);
        var output = common.Terminal.Out;
        foreach (var row in index.Reports.Select(ReportRow.Of))
        {
            if (parsed.GetValue(common.Json)) output.WriteRow(row, RowJson.Readable.ReportRow);
            else output.WriteLine($"{PlaceAndYear.Of(row.Place, row.Year)}  {row.Kind}  {row.Title}  {row.Paragraphs} 段  {row.Source}");
        }
    });
}
