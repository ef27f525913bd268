using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Commits;

/// <summary>When a writer writes and merges segments.</summary>
/// <param name="BufferBytes">Documents in memory that take more than this become a segment.</param>
/// <param name="Merging">Which segments become one.</param>
internal sealed record WriterLimits(long BufferBytes, MergePolicy Merging)
{
    /// <summary>For everyday use: 128 MiB of memory, tiers of sixteen, segments up to 2,000 MiB.</summary>
    public static WriterLimits Default { get; } =
        new(128 << 20, new MergePolicy(FanIn: 16, FloorBytes: 4 << 20, LargestBytes: 2000L << 20));

    /// <summary>
    /// The writer waits for merges of segments that together take no more than this, and does greater ones in the
    /// background.
    /// </summary>
    public long AwaitedBytes { get; init; } = 64 << 20;
}
