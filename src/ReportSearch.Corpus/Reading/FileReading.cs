namespace ReportSearch.Corpus.Reading;

/// <summary>What came of reading a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Reports">Its reports: one, or one a row of a .jsonl file.</param>
/// <param name="SkipReason">One clear line where the file, or a row of it, could not be read; else null.</param>
/// <param name="TryAgain">Whether the reason may pass while the file stays as it is: a limit, a permission, a
/// link.</param>
public sealed record FileReading(string Source, IReadOnlyList<Report> Reports, string? SkipReason, bool TryAgain = false);
