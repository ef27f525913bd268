using System.CommandLine;
using ReportSearch.Answers.Commitments;
using ReportSearch.Cli.Output;
using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Commands;

/// <summary>reports commitments: what was promised, and what later reports say of it.</summary>
internal static class CommitmentsCommand
{
    public static Command Create(CommonOptions common)
    {
        var place = Options.Place();
        var year = Options.Year("--year", "The year of the report that promises.");
        var category = new Option<string?>("--category") { Description = $"One of {string.Join(", ", CategoryWord.All)}.", HelpName = "CATEGORY" };
        category.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && CategoryWord.Parse(token.Value) is null)
                result.AddError($"'{token.Value}' is no value of --category: take one of {string.Join(", ", CategoryWord.All)}.");
        });
        var status = Options.Word("--status", "Only promises of this status; a person's decision goes before the automatic one.", StatusWord.All);
        var csv = new Option<bool>("--csv") { Description = "Print a table of comma-separated values." };
        var command = new Command("commitments", "Print the promises of the reports with what later reports say of them.")
        {
            place, year, category, status, csv,
        };
        return command.Runs((parsed, _) =>
        {
            using var index = common.OpenIndex(parsed);
            var sort = parsed.GetValue(category) is { } given ? CategoryWord.Parse(given) : null;
            var wanted = parsed.GetValue(status) is { } word ? StatusWord.Parse(word) : null;
            var rows = new CommitmentLedger(index, common.OpenJournal(parsed))
                .Rows(new CommitmentQuery(parsed.GetValue(place), parsed.GetValue(year), sort, wanted))
                .Select(PromiseRow.Of);
            var output = common.Terminal.Out;
            if (parsed.GetValue(csv)) PromiseTable.Write(output, rows);
            else if (parsed.GetValue(common.Json)) output.WriteRows(rows, RowJson.Readable.PromiseRow);
            else PromiseText.Write(output, rows);
        });
    }
}
