namespace ReportSearch.Index.Indexing;

/// <summary>How far indexing has come.</summary>
/// <param name="Done">Files read.</param>
/// <param name="Total">Files to read.</param>
/// <param name="Source">The file read last, or being read.</param>
/// <param name="Share">How many of the bytes to read have been read, 0 to 1.</param>
public readonly record struct IndexProgress(int Done, int Total, string Source, double Share);
