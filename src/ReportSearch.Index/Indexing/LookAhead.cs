namespace ReportSearch.Index.Indexing;

/// <summary>Works on a few items ahead, on all cores.</summary>
internal static class LookAhead
{
    private static readonly int Window = 2 * Environment.ProcessorCount;

    /// <summary>
    /// The results of <paramref name="work"/> in the order of <paramref name="items"/>. At most a window of them is
    /// held, whatever one item costs, so memory does not grow with the count of items. Whoever stops early, or is
    /// stopped by a failure, waits for the work begun: what it was paid for is kept, and nothing goes on behind.
    /// </summary>
    public static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, CancellationToken cancel)
    {
        var ahead = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                ahead.Enqueue(Task.Run(() => work(item), cancel));
                if (ahead.Count >= Window) yield return ahead.Dequeue().GetAwaiter().GetResult();
            }
            while (ahead.TryDequeue(out var next)) yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            Task.WhenAll(ahead).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }
}
