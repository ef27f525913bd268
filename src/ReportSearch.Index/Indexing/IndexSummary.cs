namespace ReportSearch.Index.Indexing;

/// <summary>What an update of the index did.</summary>
/// <param name="Reports">Reports in the index now.</param>
/// <param name="Passages">Passages in the index now.</param>
/// <param name="FilesRead">Files that were new or changed.</param>
/// <param name="FilesRemoved">Files that were there before and are gone.</param>
/// <param name="Names">Names found in the corpus when the index was built.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="Skipped">Files left out, or rows of them, with the reason.</param>
public sealed record IndexSummary(
    int Reports, int Passages, int FilesRead, int FilesRemoved, IReadOnlyList<string> Names, TimeSpan Elapsed, IReadOnlyList<SkippedFile> Skipped);

/// <summary>A file left out.</summary>
/// <param name="Source">Its path below the corpus folder.</param>
/// <param name="Reason">One line: what, and what to do.</param>
public readonly record struct SkippedFile(string Source, string Reason);
