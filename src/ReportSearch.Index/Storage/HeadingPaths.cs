namespace ReportSearch.Index.Storage;

/// <summary>The different heading paths of a report, numbered as they come: neighbours mostly share one.</summary>
internal sealed class HeadingPaths
{
    private readonly List<string[]> paths = [];

    /// <summary>All of them.</summary>
    public string[][] All => [.. paths];

    /// <summary>The number of <paramref name="headings"/>.</summary>
    public int NumberOf(IReadOnlyList<string> headings)
    {
        if (paths.Count == 0 || !paths[^1].SequenceEqual(headings)) paths.Add([.. headings]);
        return paths.Count - 1;
    }
}
