using System.Globalization;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Cli.Output;

/// <summary>What an update of the index did, for a reader.</summary>
internal static class SummaryText
{
    public static void Write(TextWriter output, IndexSummary summary)
    {
        var seconds = summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        output.WriteLine(
            $"{summary.Reports} reports, {summary.Passages} passages, {seconds} seconds; "
            + $"{summary.FilesRead} files read, {summary.FilesRemoved} removed, {summary.Names.Count} names of the corpus known, "
            + $"{summary.Skipped.Count} skipped.");
        foreach (var file in summary.Skipped) output.WriteLine($"  skipped {file.Source}: {file.Reason}");
    }
}
