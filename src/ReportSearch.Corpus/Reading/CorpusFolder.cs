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
        var readings = Parts(file).Select(part => part.Read()).ToList();
        var whole = readings.Aggregate((one, next) => one.And(next));
        return whole with { Reports = [.. readings.SelectMany(reading => reading.Reports)], SkipReason = whole.WholeReason };
    }

    /// <summary>
    /// The parts of a file, in its order, at least one: all of it, or some rows of a .jsonl file, whose rows are limited
    /// and not the file. Cheap; the work is in <see cref="FilePart.Read"/>, which does not throw for what a file holds.
    /// </summary>
    public IEnumerable<FilePart> Parts(CorpusFile file)
    {
        if (file.SkipReason is not null) return [new FilePart(file, file.Length, () => new FileReading(file.Source, [], file.SkipReason, TryAgain: true))];
        return IsJsonLines(file.Source)
            ? PartsOfRows(file)
            : [new FilePart(file, file.Length, () => Try(file, () => ReadWhole(file)))];
    }

    /// <summary>Whether a file is of rows.</summary>
    internal static bool IsJsonLines(string source) => source.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<FilePart> PartsOfRows(CorpusFile file)
    {
        JsonLinesFile? rows = null;
        FileStream? stream = null;
        try
        {
            while (Next() is { } part)
            {
                yield return part;
                if (part.IsLast) yield break;
            }
            yield return new FilePart(file, file.Length, () => new FileReading(file.Source, [], null));
        }
        finally
        {
            stream?.Dispose();
        }

        // The next part; one that tells what is wrong and is the last where the file cannot be read on.
        FilePart? Next()
        {
            FilePart? next = null;
            var reading = Try(file, () =>
            {
                stream ??= new FileStream(PathOf(file), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
                rows ??= new JsonLinesFile(file, stream, options.MaxFileBytes);
                next = rows.Next();
                return new FileReading(file.Source, [], null);
            });
            return reading.SkipReason is null ? next : new FilePart(file, file.Length, () => reading);
        }
    }

    private FileReading ReadWhole(CorpusFile file)
    {
        var path = PathOf(file);
        if (new FileInfo(path).Length > options.MaxFileBytes)
            throw new UnreadableException("the file has grown beyond the size limit: split it or raise the limit", tryAgain: true);
        var bytes = File.ReadAllBytes(path);
        IReportReader reader = Path.GetExtension(file.Source).ToLowerInvariant() switch
        {
            ".docx" => word,
            ".html" or ".htm" => html,
            _ => plainText,
        };
        return new FileReading(file.Source, [ReportAssembler.Assemble(file.Source, reader.Read(bytes), ContentHash.Of(bytes))], null);
    }

    private string PathOf(CorpusFile file) => Path.Combine(root.FullName, file.Source);

    private static FileReading Try(CorpusFile file, Func<FileReading> read)
    {
        try
        {
            return read();
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
}
