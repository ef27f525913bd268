using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Commits;

/// <summary>
/// The segments of the next commit, as a writer adds, deletes from and merges them. Files appear; none is removed.
/// </summary>
/// <param name="folder">Where the files are.</param>
/// <param name="merging">Which segments become one.</param>
/// <param name="start">The commit to start from.</param>
internal sealed class SegmentList(string folder, MergePolicy merging, Manifest start) : IDisposable
{
    private readonly EngineSchema schema = start.Schema;
    private readonly List<LiveSegment> segments = [.. CommitFiles.Open(folder, start)];

    /// <summary>The number of the next segment to be written.</summary>
    public long NextSegment { get; private set; } = start.NextSegment;

    /// <summary>Adds documents as a segment after all others.</summary>
    public void Add(SegmentBuilder documents) => segments.Add(new LiveSegment(Write(documents.Write)));

    /// <summary>Deletes the documents that have a keyword; returns how many were live.</summary>
    public int Delete(string keyword) => segments.Sum(segment => segment.Delete(keyword));

    /// <summary>Drops segments without live documents, and merges until the policy is content.</summary>
    public void Merge()
    {
        foreach (var dead in segments.FindAll(segment => segment.LiveCount == 0))
            Replace(segments.IndexOf(dead), 1, []);
        while (merging.Next([.. segments.Select(Weight)]) is var (first, count))
        {
            var merger = new SegmentMerger(segments.GetRange(first, count), schema);
            Replace(first, count, [new LiveSegment(Write(merger.Write))]);
        }

        static (long LiveBytes, double LiveShare) Weight(LiveSegment segment)
        {
            var share = (double)segment.LiveCount / segment.Segment.Documents;
            return ((long)(segment.Segment.Name.Length * share), share);
        }
    }

    /// <summary>
    /// Writes what was deleted since the last call, and names all segments for the commit
    /// <paramref name="generation"/>.
    /// </summary>
    public IReadOnlyList<ManifestSegment> Save(long generation)
    {
        foreach (var segment in segments.Where(segment => segment.HasNewDeletes))
        {
            DeletesFile.Write(DeletesFile.PathOf(folder, segment.Segment.Name.Number, generation), segment.Deleted);
            segment.DeletesSaved(generation);
        }
        return [.. segments.Select(segment => new ManifestSegment(segment.Segment.Name, segment.DeletesGeneration))];
    }

    /// <summary>Ends the use of the files.</summary>
    public void Dispose() => Replace(0, segments.Count, []);

    private void Replace(int first, int count, LiveSegment[] with)
    {
        foreach (var old in segments.GetRange(first, count)) old.Dispose();
        segments.RemoveRange(first, count);
        segments.InsertRange(first, with);
    }

    private Segment Write(Func<SegmentFileWriter, (long Length, uint Checksum)> write)
    {
        var number = NextSegment++;   // also after a failure: a number is not used twice
        (long Length, uint Checksum) written;
        using (var file = new SegmentFileWriter(SegmentName.PathOf(folder, number))) written = write(file);
        return Segment.Open(folder, new SegmentName(number, written.Length, written.Checksum), schema);
    }
}
