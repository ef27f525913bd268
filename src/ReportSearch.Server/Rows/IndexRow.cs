using ReportSearch.Index.Indexing;

namespace ReportSearch.Server.Rows;

/// <summary>What an update of the index did.</summary>
/// <param name="Reports">Reports in the index now.</param>
/// <param name="Passages">Passages in the index now.</param>
/// <param name="FilesRead">Files that were new or changed.</param>
/// <param name="FilesRemoved">Files that were there before and are gone.</param>
/// <param name="Names">Names found in the corpus when the index was built.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Skipped">Files left out, with the reason.</param>
public sealed record IndexRow(
    int Reports, int Passages, int FilesRead, int FilesRemoved, IReadOnlyList<string> Names, double Seconds, IReadOnlyList<SkippedFile> Skipped)
{
    /// <summary>The row of <paramref name="summary"/>.</summary>
    public static IndexRow Of(IndexSummary summary) => new(
        summary.Reports, summary.Passages, summary.FilesRead, summary.FilesRemoved, summary.Names,
        Math.Round(summary.Elapsed.TotalSeconds, 2), summary.Skipped);
}
