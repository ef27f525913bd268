namespace ReportSearch.Corpus.Reading;

/// <summary>A file below the corpus folder.</summary>
/// <param name="Source">Path below the folder, '/' between folders.</param>
/// <param name="Length">Bytes.</param>
/// <param name="LastWriteUtc">When it was last written: with the length it tells whether the file must be read
/// again.</param>
/// <param name="SkipReason">Why it cannot be read (too large, a link out of the folder …); null where it can.</param>
public sealed record CorpusFile(string Source, long Length, DateTime LastWriteUtc, string? SkipReason);
