using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using ReportSearch.Answers.Evidence;
using ReportSearch.Cli.Output;
using ReportSearch.Index.Searching;
using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Commands;

/// <summary>reports search: passages, best first.</summary>
internal static class SearchCommand
{
    public static Command Create(CommonOptions common)
    {
        var top = Options.Count("-k", "How many hits.", 10, 1, 100);
        var place = Options.Place();
        var year = Options.Year("--year", "The year of the report.");
        var mode = Options.Word(
            "--mode", "Words and vectors (hybrid), words alone or vectors alone.", ModeWord.All);
        var command = new Command("search", "Find passages of the reports.") { top, place, year, mode };
        var input = new QuestionInput(common, command, "QUERY", "What to look for; words in quotation marks (\"…\", “…” or 「…」) must be found as they stand.");
        return command.Runs((parsed, cancel) =>
        {
            var request = new SearchRequest(
                input.Words(parsed), parsed.GetValue(top), parsed.GetValue(place), parsed.GetValue(year),
                Mode: ModeWord.Parse(parsed.GetValue(mode) ?? ModeWord.Default)!.Value);
            var batch = input.Batch(parsed);
            using var index = common.OpenIndex(parsed);
            var finder = new EvidenceFinder(index);
            var output = common.Terminal.Out;
            if (batch is not null)
                batch.Print(q => Search(common, finder, request with { Text = q.Text }, q.Id), output, RowJson.Readable.SearchRow, cancel);
            else if (parsed.GetValue(common.Json))
                output.WriteRow(Search(common, finder, request), RowJson.Readable.SearchRow);
            else
                HitText.Write(output, Search(common, finder, request));
        });
    }

    private static SearchRow Search(CommonOptions common, EvidenceFinder finder, SearchRequest request, JsonElement? id = null)
    {
        var clock = Stopwatch.StartNew();
        var result = finder.Search(request);
        return SearchRow.Of(result, clock.Elapsed, id) with { Note = request.Mode == SearchMode.Keyword ? null : common.Note() };
    }
}
