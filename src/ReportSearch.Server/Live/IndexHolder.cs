using System.Text.Json;
using ReportSearch.Index.Reviews;

namespace ReportSearch.Server.Live;

/// <summary>
/// Keeps the newest commit open and lends it to requests. A commit is a rename within the index folder, which changes
/// the folder's own time of writing: so one look at that time tells whether to open again. Requests under way keep the
/// commit they began with.
/// </summary>
internal sealed partial class IndexHolder(ServerOptions options, ReviewJournal journal, ILogger<IndexHolder> logger) : IDisposable
{
    /// <summary>
    /// A folder written to less long ago than this may change again without its time of writing showing it.
    /// </summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1);

    private readonly Lock opening = new();
    private OpenIndex? current;
    private DateTime openedAtWriteTime;
    private long nextCheck;
    private string? toldCause;
    private bool disposed;

    /// <summary>The newest commit, for one request.</summary>
    /// <exception cref="IndexUnavailableException">There is no index, or it does not fit this program.</exception>
    /// <exception cref="ObjectDisposedException">The server has stopped.</exception>
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
    public void Dispose()
    {
        lock (opening)
        {
            disposed = true;
            Interlocked.Exchange(ref current, null)?.LetGo();
        }
    }

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
                if (!disposed && Directory.GetLastWriteTimeUtc(options.IndexFolder) != openedAtWriteTime) OpenNewest();
            }
            catch (Exception error) when (CannotBeRead(error))
            {
                if (error.Message != toldCause) CannotSwitch(logger, error.Message);   // once, though every check tries again
                toldCause = error.Message;
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
        ObjectDisposedException.ThrowIf(disposed, this);
        try
        {
            OpenNewest();
        }
        catch (Exception error) when (CannotBeRead(error))
        {
            throw new IndexUnavailableException(error);
        }
    }

    private void OpenNewest()
    {
        var written = Directory.GetLastWriteTimeUtc(options.IndexFolder);
        var isSettled = DateTime.UtcNow - written > Settled;
        var newest = OpenIndex.Of(options.IndexFolder, options.Indexing, journal);
        openedAtWriteTime = isSettled ? written : default;
        toldCause = null;
        if (current?.Reports.CommitId == newest.Reports.CommitId)
        {
            newest.LetGo();
            return;
        }
        Interlocked.Exchange(ref current, newest)?.LetGo();
        Opened(logger, newest.Reports.Generation, newest.Reports.ReportCount, newest.Reports.PassageCount);
    }

    /// <summary>
    /// Whether opening failed by what is in the folder: no index, no access, or files that another program or none
    /// wrote.
    /// </summary>
    private static bool CannotBeRead(Exception error) =>
        error is IOException or UnauthorizedAccessException or JsonException or ArgumentException;

    [LoggerMessage(LogLevel.Information, "Commit {Generation} of the index is open: {Reports} reports, {Passages} passages.")]
    private static partial void Opened(ILogger logger, long generation, int reports, int passages);

    [LoggerMessage(LogLevel.Warning, "The index changed but cannot be opened again; the commit in use still answers. {Cause}")]
    private static partial void CannotSwitch(ILogger logger, string cause);
}
