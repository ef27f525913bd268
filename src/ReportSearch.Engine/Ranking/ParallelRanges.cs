using System.Runtime.ExceptionServices;

namespace ReportSearch.Engine.Ranking;

/// <summary>Splits work on a run of items over threads, in ranges of about the same length.</summary>
internal static class ParallelRanges
{
    /// <summary>How many ranges to make.</summary>
    /// <param name="items">How many items there are.</param>
    /// <param name="threads">No more ranges than this, from 1.</param>
    /// <param name="leastItems">A range of fewer is not worth a thread.</param>
    public static int Count(int items, int threads, int leastItems) => Math.Clamp(items / leastItems, 1, threads);

    /// <summary>Works on each range; returns when all are done.</summary>
    /// <param name="items">How many items there are.</param>
    /// <param name="ranges">How many ranges to make of them.</param>
    /// <param name="work">Given the number of a range, its first item and the one after its last.</param>
    public static void Run(int items, int ranges, Action<int, int, int> work)
    {
        if (ranges == 1)
        {
            work(0, 0, items);
            return;
        }
        try
        {
            Parallel.For(0, ranges, range => work(range, Start(range), Start(range + 1)));
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);   // as if one thread had met it
        }

        int Start(int range) => (int)((long)items * range / ranges);
    }
}
