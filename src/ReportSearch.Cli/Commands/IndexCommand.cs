using System.CommandLine;
using ReportSearch.Cli.Output;
using ReportSearch.Index.Indexing;
using ReportSearch.Server.Rows;

namespace ReportSearch.Cli.Commands;

/// <summary>reports index: the index brought in line with the corpus.</summary>
internal static class IndexCommand
{
    public static Command Create(CommonOptions common)
    {
        var rebuild = new Option<bool>("--rebuild") { Description = "Read every file again, whatever the index holds." };
        return new Command("index", "Read new and changed reports into the index.") { rebuild }.Runs((parsed, cancel) =>
        {
            var summary = Update(common, parsed, parsed.GetValue(rebuild), cancel);
            if (parsed.GetValue(common.Json)) common.Terminal.Out.WriteRow(IndexRow.Of(summary), RowJson.Readable.IndexRow);
            else SummaryText.Write(common.Terminal.Out, summary);
            RequireReports(summary, parsed.GetRequiredValue(common.Corpus));
        });
    }

    /// <summary>Updates the index and shows how far it has come.</summary>
    public static IndexSummary Update(CommonOptions common, ParseResult parsed, bool rebuild, CancellationToken cancel)
    {
        var indexer = new Indexer(common.OpenCorpus(parsed), common.IndexFolder(parsed), common.Settings.Indexing);
        return ProgressDisplay.Show(common.Terminal, progress => indexer.Update(rebuild, progress, cancel));
    }

    /// <summary>An index of nothing is a failure.</summary>
    /// <exception cref="InvalidDataException">There is no report in the index.</exception>
    public static void RequireReports(IndexSummary summary, string corpus)
    {
        if (summary.Reports > 0) return;
        throw new InvalidDataException(
            $"No report could be read in '{corpus}' ({summary.Skipped.Count} skipped). "
            + "Put .txt, .md, .html, .docx or .jsonl files there.");
    }
}
