namespace ReportSearch.Corpus.Reading;

/// <summary>Lists the files of a corpus folder that may hold reports.</summary>
/// <param name="root">The folder; it must exist.</param>
/// <param name="options">Limits on what is read.</param>
internal sealed class FolderScanner(DirectoryInfo root, CorpusOptions options)
{
    private static readonly string[] Extensions = [".txt", ".md", ".html", ".htm", ".docx", ".jsonl"];

    /// <summary>A file of rows may be as long as its characters can be counted; its rows have the limit.</summary>
    private const long MostRowsBytes = int.MaxValue;

    /// <summary>All such files in ordinal order; hidden ones and those of other kinds are passed over.</summary>
    public IReadOnlyList<CorpusFile> Scan()
    {
        var files = new List<CorpusFile>();
        Scan(root, "", files);
        return [.. files.OrderBy(file => file.Source, StringComparer.Ordinal)];
    }

    private void Scan(DirectoryInfo folder, string above, List<CorpusFile> files)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            files.Add(Skipped(above.TrimEnd('/'), folder, "the folder cannot be opened: check its permissions"));
            return;
        }
        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.') || entry.Name.StartsWith("~$", StringComparison.Ordinal)) continue;
            var source = above + entry.Name;
            if (entry is DirectoryInfo { LinkTarget: null } inner) Scan(inner, source + "/", files);
            else if (entry is DirectoryInfo && LinkProblem(entry) is { } reason) files.Add(Skipped(source, entry, reason));
            else if (entry is FileInfo file && Extensions.Contains(file.Extension.ToLowerInvariant(), StringComparer.Ordinal))
                files.Add(Describe(file, source));
        }
    }

    private CorpusFile Describe(FileInfo file, string source)
    {
        if (file.LinkTarget is not null && LinkProblem(file) is { } reason) return Skipped(source, file, reason);
        var target = (FileInfo?)file.ResolveLinkTarget(true) ?? file;
        var limit = CorpusFolder.IsJsonLines(source) ? MostRowsBytes : options.MaxFileBytes;
        var problem = target.Length == 0 ? "the file is empty: put the report into it or delete it"
            : target.Length > limit ? $"the file has {target.Length} bytes, more than the limit of {limit}: split it or raise the limit"
            : null;
        return new CorpusFile(source, target.Length, target.LastWriteTimeUtc, problem);
    }

    /// <summary>
    /// Null for a link within the folder: one to a file is read, one to a folder passed over, for its files are found
    /// there.
    /// </summary>
    private string? LinkProblem(FileSystemInfo link)
    {
        FileSystemInfo? target = null;
        try
        {
            target = link.ResolveLinkTarget(true);
        }
        catch (IOException)
        {
            // A circle of links leads nowhere, as a broken one does.
        }
        if (target is not { Exists: true }) return "the link leads nowhere: put the file here or delete the link";
        return IsInside(target) ? null : "the link leads out of the corpus folder: put the file itself here";
    }

    private bool IsInside(FileSystemInfo target)
    {
        var top = ((DirectoryInfo?)root.ResolveLinkTarget(true) ?? root).FullName.TrimEnd('/', '\\');
        for (var at = Path.GetDirectoryName(target.FullName); at is not null; at = Path.GetDirectoryName(at))
        {
            if (string.Equals(at, top, StringComparison.Ordinal)) return true;
            if (new DirectoryInfo(at).LinkTarget is not null) return false;
        }
        return false;
    }

    private static CorpusFile Skipped(string source, FileSystemInfo entry, string reason) =>
        new(source, 0, entry.LastWriteTimeUtc, reason);
}
