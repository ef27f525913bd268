using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Commits;

/// <summary>
/// The segments of the next commit, as a writer adds, deletes from and merges them. Files appear, and go when nothing
/// needs them; none that a commit has named is removed.
/// </summary>
/// <param name="folder">Where the files are.</param>
/// <param name="limits">Which segments become one, and when.</param>
/// <param name="start">The commit to start from.</param>
internal sealed class SegmentList(string folder, WriterLimits limits, Manifest start) : IDisposable
{
    private readonly EngineSchema schema = start.Schema;
    private readonly List<LiveSegment> segments = [.. CommitFiles.Open(folder, start)];
    private readonly HashSet<long> named = [.. start.Segments.Select(segment => segment.Name.Number)];   // by a commit
    private BackgroundMerge? merge;

    /// <summary>The number of the next segment to be written.</summary>
    public long NextSegment { get; private set; } = start.NextSegment;

    /// <summary>The number of the segment that a merge is writing; null where none is under way.</summary>
    public long? BeingWritten => merge?.Number;

    /// <summary>Adds documents as a segment after all others.</summary>
    /// <exception cref="IOException">The disk is full, for example; nothing was added.</exception>
    public void Add(SegmentBuilder documents) => segments.Add(
        new LiveSegment(Segment.Write(folder, NextSegment++, schema, documents.Write)));

    /// <summary>Deletes the documents that have a keyword; returns how many were live.</summary>
    public int Delete(string keyword) => segments.Sum(segment => segment.Delete(keyword));

    /// <summary>
    /// Drops segments without live documents, takes in a merge that has ended, and starts the one that is due. Waits
    /// for it where it is small, or another is due already.
    /// </summary>
    /// <exception cref="IOException">A merge has failed, now or in the background. All segments are as before; the
    /// merge is tried again.</exception>
    public void Merge()
    {
        if (merge is { HasEnded: true }) TakeMerged();
        DropDead();
        while (Start(limits.Merging.Next) && MustWait()) TakeMerged();
    }

    /// <summary>Does all merges that are due; waits for that.</summary>
    /// <exception cref="IOException">As for <see cref="Merge"/>.</exception>
    public void FinishMerges() => MergeAll(limits.Merging.Next);

    /// <summary>Merges all segments into as few as possible, without deleted documents; waits for that.</summary>
    /// <exception cref="IOException">As for <see cref="Merge"/>.</exception>
    public void Compact() => MergeAll(limits.Merging.NextToCompact);

    /// <summary>Gives up a merge that is under way; it is due again later.</summary>
    public void EndMerge()
    {
        merge?.Dispose();
        merge = null;
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
        named.UnionWith(segments.Select(segment => segment.Segment.Name.Number));
        return [.. segments.Select(segment => new ManifestSegment(segment.Segment.Name, segment.DeletesGeneration))];
    }

    /// <summary>Ends a merge that is under way, and the use of the files.</summary>
    public void Dispose()
    {
        EndMerge();
        foreach (var segment in segments) segment.Dispose();
        segments.Clear();
    }

    private void MergeAll(Func<IReadOnlyList<(long LiveBytes, double LiveShare)>, (int Start, int Count)?> next)
    {
        if (merge is not null) TakeMerged();
        DropDead();
        while (Start(next)) TakeMerged();
    }

    /// <summary>Whether a merge is under way, after starting the one that is due where none was.</summary>
    private bool Start(Func<IReadOnlyList<(long LiveBytes, double LiveShare)>, (int Start, int Count)?> next)
    {
        if (merge is null && next([.. segments.Select(Weight)]) is var (first, count))
            merge = new BackgroundMerge(segments.GetRange(first, count), NextSegment++, folder, schema);
        return merge is not null;
    }

    private bool MustWait()
    {
        if (merge!.Sources.Sum(source => source.Segment.Name.Length) <= limits.AwaitedBytes) return true;
        var first = segments.IndexOf(merge.Sources[0]);
        var after = segments.Select(Weight).ToList();
        after.RemoveRange(first, merge.Sources.Count);
        after.Insert(first, (merge.Sources.Sum(source => Weight(source).LiveBytes), 1));
        return limits.Merging.Next(after) is not null;
    }

    private void TakeMerged()
    {
        try
        {
            Replace(merge!.Sources, [merge.Take()]);
        }
        finally
        {
            EndMerge();
        }
        DropDead();
    }

    private void DropDead()
    {
        foreach (var dead in segments.FindAll(segment => segment.LiveCount == 0))
            if (merge is null || !merge.Sources.Contains(dead)) Replace([dead], []);
    }

    private void Replace(IReadOnlyList<LiveSegment> old, LiveSegment[] with)
    {
        var first = segments.IndexOf(old[0]);
        segments.RemoveRange(first, old.Count);
        segments.InsertRange(first, with);
        foreach (var segment in old)
        {
            segment.Dispose();
            if (!named.Contains(segment.Segment.Name.Number)) File.Delete(segment.Segment.Name.PathIn(folder));
        }
    }

    private static (long LiveBytes, double LiveShare) Weight(LiveSegment segment)
    {
        var share = (double)segment.LiveCount / segment.Segment.Documents;
        return ((long)(segment.Segment.Name.Length * share), share);
    }
}
