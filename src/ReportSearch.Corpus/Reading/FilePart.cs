namespace ReportSearch.Corpus.Reading;

/// <summary>A part of a file that is read by itself: a whole file, or some rows of a .jsonl file.</summary>
/// <param name="file">The file.</param>
/// <param name="endBytes">Where in the file the part ends.</param>
/// <param name="read">Reads it.</param>
public sealed class FilePart(CorpusFile file, long endBytes, Func<FileReading> read)
{
    /// <summary>The file.</summary>
    public CorpusFile File => file;

    /// <summary>Where in the file the part ends, in bytes.</summary>
    public long EndBytes => endBytes;

    /// <summary>Whether no part of the file comes behind this one.</summary>
    public bool IsLast { get; init; } = true;

    /// <summary>Reads the part; parts may be read at the same time and in any order.</summary>
    public FileReading Read() => read();
}
