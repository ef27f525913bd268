namespace ReportSearch.Corpus.Reading;

/// <summary>A folder of reports.</summary>
/// <param name="folder">Its path; it must exist.</param>
/// <param name="options">Limits on what is read.</param>
public sealed class CorpusFolder(string folder, CorpusOptions options)
{
    private readonly DirectoryInfo root = new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
    private readonly PlainTextReader plainText = new();
    private readonly HtmlReader html = new();
    private readonly WordReader word = new(options.MaxFileBytes);

    /// <summary>
    /// The files that may hold reports, in ordinal order of their relative path, and those left out with the reason.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">The folder is missing.</exception>
    public IReadOnlyList<CorpusFile> Scan()
    {
        if (!root.Exists) throw new DirectoryNotFoundException($"The corpus folder '{folder}' does not exist: name another with --corpus.");
        return new FolderScanner(root, options).Scan();
    }

    /// <summary>
    /// Reads one file to its reports. Never throws for what a file holds: a bad file gives a reason. A report's id is
    /// the base that place, year and kind give; <see cref="ReportIdAssigner"/> tells apart reports that share it.
    /// </summary>
    public FileReading Read(CorpusFile file)
    {
        if (file.SkipReason is not null) return new FileReading(file.Source, [], file.SkipReason, TryAgain: true);
        try
        {
            var path = Path.Combine(root.FullName, file.Source);
            if (new FileInfo(path).Length > options.MaxFileBytes)
                throw new UnreadableException("the file has grown beyond the size limit: split it or raise the limit", tryAgain: true);
            return Read(file.Source, File.ReadAllBytes(path));
        }
        catch (UnreadableException error)
        {
            return new FileReading(file.Source, [], error.Message, error.TryAgain);
        }
        catch (FileNotFoundException)
        {
            return new FileReading(file.Source, [], "the file is gone: index the folder again", TryAgain: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new FileReading(file.Source, [], "the file cannot be opened: check its permissions", TryAgain: true);
        }
    }

    private FileReading Read(string source, byte[] bytes)
    {
        IReportReader reader;
        switch (Path.GetExtension(source).ToLowerInvariant())
        {
            case ".jsonl":
                var (reports, problem) = JsonLinesReader.Read(source, bytes);
                return new FileReading(source, reports, problem);
            case ".docx":
                reader = word;
                break;
            case ".html" or ".htm":
                reader = html;
                break;
            default:
                reader = plainText;
                break;
        }
        return new FileReading(source, [ReportAssembler.Assemble(source, reader.Read(bytes), ContentHash.Of(bytes))], null);
    }
}
