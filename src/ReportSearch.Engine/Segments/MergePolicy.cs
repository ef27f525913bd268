namespace ReportSearch.Engine.Segments;

/// <summary>
/// Which segments to merge. Segments fall into tiers by size, each <paramref name="FanIn"/> times the one below; when
/// so many neighbours are of a tier or below, they become one. Only neighbours are merged, so that documents keep the
/// order they were added in. A document is so rewritten O(log size) times.
/// </summary>
/// <param name="FanIn">How many segments of a tier are too many; from 2.</param>
/// <param name="FloorBytes">Segments up to this size are of the lowest tier.</param>
/// <param name="LargestBytes">No merged segment gets greater: one section must stay below 2 GiB.</param>
internal sealed record MergePolicy(int FanIn, long FloorBytes, long LargestBytes)
{
    /// <summary>
    /// What to merge next: a run of neighbours, or one segment most of whose documents are deleted; nothing when all is
    /// well.
    /// </summary>
    /// <param name="segments">The bytes that the live documents of each take, about, and the share of its documents
    /// that is live.</param>
    public (int Start, int Count)? Next(IReadOnlyList<(long LiveBytes, double LiveShare)> segments)
    {
        for (var i = 0; i < segments.Count; i++)
            if (segments[i].LiveShare < 0.5) return (i, 1);

        for (var ceiling = FloorBytes; ceiling < LargestBytes; ceiling *= FanIn)
            for (var start = 0; start < segments.Count; start++)
            {
                var (count, bytes) = (0, 0L);
                while (start + count < segments.Count && segments[start + count].LiveBytes <= ceiling
                    && bytes + segments[start + count].LiveBytes <= LargestBytes)
                    bytes += segments[start + count++].LiveBytes;
                if (count >= FanIn) return (start, count);
            }
        return null;
    }

    /// <summary>
    /// What to merge next so that as few segments as possible are left, without deleted documents: neighbours from the
    /// first on, as many as fit in one; nothing when that is so.
    /// </summary>
    /// <param name="segments">As for <see cref="Next"/>.</param>
    public (int Start, int Count)? NextToCompact(IReadOnlyList<(long LiveBytes, double LiveShare)> segments)
    {
        for (int start = 0, count; start < segments.Count; start += count)
        {
            var bytes = segments[start].LiveBytes;
            for (count = 1; start + count < segments.Count; count++)
                if ((bytes += segments[start + count].LiveBytes) > LargestBytes) break;
            if (count > 1 || segments[start].LiveShare < 1) return (start, count);
        }
        return null;
    }
}
