using ReportSearch.Index;

namespace ReportSearch.Server.Live;

/// <summary>
/// Keeps the newest commit open and lends it to requests. A commit is a rename within the index folder, which changes the folder's own
/// time of writing: so one look at that time tells whether to open again. Requests under way keep the commit they began with.
/// </summary>
internal sealed partial class IndexHolder(ServerOptions options, ILogger<IndexHolder> logger) : IDisposable
{
    /// <summary>A folder written to less long ago than this may change again without its time of writing showing it.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1);

    private readonly Lock opening = new();
    private OpenIndex? current;
    private DateTime openedAtWriteTime;
    private long nextCheck;

    /// <summary>The newest commit, for one request.</summary>
    /// <exception cref="IndexUnavailableException">There is no index, or it does not fit this program.</exception>
    public IndexLease Borrow()
    {
        Refresh();
        while (true)
        {
            var open = Volatile.Read(ref current) ?? throw new ObjectDisposedException(nameof(IndexHolder));
            if (open.TryHold()) return new IndexLease(open);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref current, null)?.LetGo();

    private void Refresh()
    {
        if (Volatile.Read(ref current) is null)
        {
            lock (opening)
                if (current is null) OpenFirst();
        }
        else if (Environment.TickCount64 >= Volatile.Read(ref nextCheck) && opening.TryEnter())
        {
            try
            {
                if (Directory.GetLastWriteTimeUtc(options.IndexFolder) != openedAtWriteTime) OpenNewest();
            }
            catch (IOException error)
            {
                CannotSwitch(logger, error.Message);   // the commit in use still answers
            }
            finally
            {
                Volatile.Write(ref nextCheck, Environment.TickCount64 + (long)options.IndexCheckInterval.TotalMilliseconds);
                opening.Exit();
            }
        }
    }

    private void OpenFirst()
    {
        try
        {
            OpenNewest();
        }
        catch (IOException error)
        {
            throw new IndexUnavailableException(error);
        }
    }

    private void OpenNewest()
    {
        var written = Directory.GetLastWriteTimeUtc(options.IndexFolder);
        openedAtWriteTime = DateTime.UtcNow - written > Settled ? written : default;
        var newest = ReportIndex.Open(options.IndexFolder);
        if (current?.Reports.Generation == newest.Generation)
        {
            newest.Dispose();
            return;
        }
        var before = Interlocked.Exchange(ref current, new OpenIndex(newest));
        before?.LetGo();
        Opened(logger, newest.Generation, newest.Reports.Count, newest.PassageCount);
    }

    [LoggerMessage(LogLevel.Information, "Commit {Generation} of the index is open: {Reports} reports, {Passages} passages.")]
    private static partial void Opened(ILogger logger, long generation, int reports, int passages);

    [LoggerMessage(LogLevel.Warning, "The index changed but cannot be opened again; the commit in use still answers. {Cause}")]
    private static partial void CannotSwitch(ILogger logger, string cause);
}
