using System.CommandLine;
using ReportSearch.Answers.Indicators;
using ReportSearch.Cli.Output;
using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Commands;

/// <summary>reports indicators: figures by indicator, place and year.</summary>
internal static class IndicatorsCommand
{
    public static Command Create(CommonOptions common)
    {
        var indicator = new Option<string?>("--indicator")
        {
            Description = "One indicator by name or alias, for example GDP.",
            HelpName = "NAME",
        };
        var place = Options.Place();
        var from = Options.Year("--from", "The first year spoken of.");
        var to = Options.Year("--to", "The last year spoken of.");
        var csv = new Option<bool>("--csv") { Description = "Print a table of comma-separated values." };
        var command = new Command("indicators", "Print the figures that the reports state of indicators.")
        {
            indicator, place, from, to, csv,
        };
        command.Validators.Add(given =>
        {
            if (given.GetValue(from) is { } first && given.GetValue(to) is { } last && first > last)
                given.AddError($"--from {first} is after --to {last}: exchange them.");
        });
        return command.Runs((parsed, _) =>
        {
            using var index = common.OpenIndex(parsed);
            var rows = new IndicatorGrid(index)
                .Rows(new IndicatorQuery(
                    parsed.GetValue(indicator), parsed.GetValue(place) is { } where ? [where] : [], parsed.GetValue(from), parsed.GetValue(to)))
                .Select(FigureRow.Of);
            var output = common.Terminal.Out;
            if (parsed.GetValue(csv)) FigureTable.Write(output, rows);
            else if (parsed.GetValue(common.Json)) output.WriteRows(rows, RowJson.Readable.FigureRow);
            else FigureText.Write(output, rows);
        });
    }
}
