namespace ReportSearch.Corpus.Reading;

/// <summary>A folder of reports.</summary>
/// <param name="folder">Its path; it must exist.</param>
/// <param name="options">Limits on what is read.</param>
public sealed class CorpusFolder(string folder, CorpusOptions options)
{
    /// <summary>The files that may hold reports, in ordinal order of their relative path, and those left out with the reason.</summary>
    public IReadOnlyList<CorpusFile> Scan() { _ = folder; _ = options; return []; }

    /// <summary>Reads one file to its reports. Never throws for what a file holds: a bad file gives a reason.</summary>
    public FileReading Read(CorpusFile file) => new(file.Source, [], "not read");
}

/// <summary>Limits on what is read.</summary>
/// <param name="MaxFileBytes">Larger files are skipped.</param>
public sealed record CorpusOptions(long MaxFileBytes = 64L << 20);

/// <summary>A file below the corpus folder.</summary>
/// <param name="Source">Path below the folder, '/' between folders.</param>
/// <param name="Length">Bytes.</param>
/// <param name="LastWriteUtc">When it was last written: with the length it tells whether the file must be read again.</param>
/// <param name="SkipReason">Why it cannot be read (too large, a link out of the folder …); null where it can.</param>
public sealed record CorpusFile(string Source, long Length, DateTime LastWriteUtc, string? SkipReason);

/// <summary>What came of reading a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Reports">Its reports: one, or one a row of a .jsonl file.</param>
/// <param name="SkipReason">One clear line where the file, or a row of it, could not be read; else null.</param>
public sealed record FileReading(string Source, IReadOnlyList<Report> Reports, string? SkipReason);
