namespace ReportSearch.Server.Live;

/// <summary>The index as one request sees it: it stays open, and the same, until the request is done.</summary>
/// <param name="open">Held once for this lease.</param>
internal sealed class IndexLease(OpenIndex open) : IDisposable
{
    private OpenIndex? held = open;

    /// <summary>The commit.</summary>
    public OpenIndex Index => held ?? throw new ObjectDisposedException(nameof(IndexLease));

    /// <summary>Gives the commit back.</summary>
    public void Dispose() => Interlocked.Exchange(ref held, null)?.LetGo();
}
