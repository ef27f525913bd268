using System.Globalization;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Commits;

/// <summary>The files of the commits in a folder: opening those of one, removing those of none.</summary>
internal static class CommitFiles
{
    /// <summary>Opens the segments of a commit, with their deletes.</summary>
    /// <exception cref="IndexDamagedException">A file is missing or damaged.</exception>
    public static IReadOnlyList<LiveSegment> Open(string folder, Manifest manifest)
    {
        var opened = new List<LiveSegment>();
        try
        {
            foreach (var segment in manifest.Segments) opened.Add(Open(folder, segment, manifest.Schema));
            return opened;
        }
        catch (Exception error)
        {
            foreach (var segment in opened) segment.Dispose();
            if (error is FileNotFoundException missing)
                throw new IndexDamagedException(missing.FileName ?? folder, 0, "it is missing");
            throw;
        }
    }

    /// <summary>
    /// Removes what no commit needs: replaced segments and deletes, and what a writer left that did not come to its
    /// end. Never throws for the disk: what cannot be removed now is left to the next commit.
    /// </summary>
    /// <param name="folder">Of the index.</param>
    /// <param name="manifest">The newest commit.</param>
    /// <param name="beingWritten">The number of a segment that a later commit may need.</param>
    public static void RemoveAllBut(string folder, Manifest manifest, long? beingWritten = null)
    {
        var needed = manifest.Segments
            .Select(segment => segment.Name.PathIn(folder))
            .Concat(manifest.Segments.Select(s => DeletesFile.PathOf(folder, s.Name.Number, s.DeletesGeneration)))
            .ToHashSet(StringComparer.Ordinal);
        if (beingWritten is { } number) needed.Add(SegmentName.PathOf(folder, number));
        Try(() =>
        {
            foreach (var file in Directory.EnumerateFiles(folder))
            {
                var isOurs = Path.GetExtension(file) is SegmentName.Extension or DeletesFile.Extension;
                if (isOurs && !needed.Contains(file)) Try(() => File.Delete(file));
            }
        });
    }

    /// <summary>The greatest number of a segment file in the folder; 0 where there is none.</summary>
    public static long LastSegment(string folder) => Directory
        .EnumerateFiles(folder, "*" + SegmentName.Extension)
        .Select(Path.GetFileNameWithoutExtension)
        .Select(name =>
            long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty().Max();

    private static void Try(Action remove)
    {
        try
        {
            remove();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a file that a reader has mapped, for example; the next commit tries again.
        }
    }

    private static LiveSegment Open(string folder, ManifestSegment named, EngineSchema schema)
    {
        var segment = Segment.Open(folder, named.Name, schema);
        if (named.DeletesGeneration == 0) return new LiveSegment(segment);
        try
        {
            var path = DeletesFile.PathOf(folder, named.Name.Number, named.DeletesGeneration);
            return new LiveSegment(segment, DeletesFile.Read(path, segment.Documents), named.DeletesGeneration);
        }
        catch
        {
            segment.Dispose();
            throw;
        }
    }
}
