using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Commits;

/// <summary>When a writer writes and merges segments.</summary>
/// <param name="BufferBytes">Documents in memory that take more than this become a segment.</param>
/// <param name="Merging">Which segments become one at a commit.</param>
internal sealed record WriterLimits(long BufferBytes, MergePolicy Merging)
{
    /// <summary>For everyday use: 64 MiB of memory, tiers of eight, segments up to 1 GiB.</summary>
    public static WriterLimits Default { get; } =
        new(64 << 20, new MergePolicy(FanIn: 8, FloorBytes: 4 << 20, LargestBytes: 1 << 30));
}
