using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Commits;

/// <summary>
/// Neighbouring segments that become one on a thread of its own, while they stay in use and documents of them are
/// deleted.
/// </summary>
internal sealed class BackgroundMerge : IDisposable
{
    private readonly string folder;
    private readonly LiveSegment[] snapshots;
    private readonly SegmentMerger merger;
    private readonly CancellationTokenSource cancel = new();
    private readonly Task<Segment> work;
    private bool taken;

    /// <summary>Starts.</summary>
    /// <param name="sources">Stay open until this is disposed.</param>
    /// <param name="number">Of the new segment.</param>
    /// <param name="folder">Where it is written.</param>
    /// <param name="schema">Of all of them.</param>
    public BackgroundMerge(IReadOnlyList<LiveSegment> sources, long number, string folder, EngineSchema schema)
    {
        (Sources, Number, this.folder) = (sources, number, folder);
        snapshots = [.. sources.Select(source => source.Snapshot())];
        merger = new SegmentMerger(snapshots, schema, cancel.Token);
        work = Task.Factory.StartNew(
            () => Segment.Write(folder, number, schema, merger.Write),
            cancel.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The segments that become one.</summary>
    public IReadOnlyList<LiveSegment> Sources { get; }

    /// <summary>The number of the new segment.</summary>
    public long Number { get; }

    /// <summary>Whether it has come to its end, good or bad.</summary>
    public bool HasEnded => work.IsCompleted;

    /// <summary>Waits for the end: the new segment, without what was deleted of its sources up to now.</summary>
    /// <exception cref="IOException">The disk is full, or a source is damaged.</exception>
    public LiveSegment Take()
    {
        var merged = new LiveSegment(work.GetAwaiter().GetResult());
        taken = true;
        for (var i = 0; i < snapshots.Length; i++)
            foreach (var document in Sources[i].Deleted.Members)
                if (merger.NewNumber(i, document) is var number and >= 0) merged.Delete(number);
        return merged;
    }

    /// <summary>Ends the merge where it is under way, and removes the new segment where it was not taken.</summary>
    public void Dispose()
    {
        cancel.Cancel();
        Task.WaitAny(work);   // unlike Wait, throws nothing
        if (!taken && work.IsCompletedSuccessfully)
        {
            work.Result.Dispose();
            File.Delete(work.Result.Name.PathIn(folder));
        }
        cancel.Dispose();
    }
}
