namespace ReportSearch.Corpus.Reading;

/// <summary>Limits on what is read.</summary>
/// <param name="MaxFileBytes">Larger files are skipped, and Word files that unpack to more; of .jsonl files it
/// limits the rows.</param>
public sealed record CorpusOptions(long MaxFileBytes = 64L << 20);
