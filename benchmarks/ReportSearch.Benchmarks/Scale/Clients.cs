using System.Diagnostics;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>Threads that put the same questions at the same time, each starting at another of them.</summary>
internal static class Clients
{
    /// <summary>Puts every question some times without and some times with the clock.</summary>
    /// <param name="questions">How many there are.</param>
    /// <param name="threads">How many put all of them at once.</param>
    /// <param name="warm">Rounds without the clock.</param>
    /// <param name="runs">Rounds with it.</param>
    /// <param name="ask">Puts the question of a number.</param>
    /// <returns>Of each question, all times it took.</returns>
    public static QuestionTimes[] Run(int questions, int threads, int warm, int runs, Action<int> ask)
    {
        var times = new QuestionTimes[questions];
        for (var i = 0; i < questions; i++) times[i] = new QuestionTimes(new long[threads * runs], new long[threads * runs]);
        using var together = new Barrier(threads);
        var clients = new Thread[threads];
        for (var thread = 0; thread < threads; thread++)
        {
            var number = thread;
            clients[thread] = new Thread(() => Client(number));
            clients[thread].Start();
        }
        foreach (var client in clients) client.Join();
        return times;

        void Client(int thread)
        {
            for (var round = -warm; round < runs; round++)
            {
                together.SignalAndWait();
                for (var i = 0; i < questions; i++)
                {
                    var question = (i + thread * questions / threads) % questions;
                    var (wall, cpu) = (Stopwatch.GetTimestamp(), ProcessFigures.ThreadCpuNanoseconds());
                    ask(question);
                    if (round < 0) continue;
                    times[question].CpuMicroseconds[thread * runs + round] = (ProcessFigures.ThreadCpuNanoseconds() - cpu) / 1000;
                    times[question].Microseconds[thread * runs + round] = (long)Stopwatch.GetElapsedTime(wall).TotalMicroseconds;
                }
            }
        }
    }
}

/// <summary>All times that one question took.</summary>
/// <param name="Microseconds">By the clock.</param>
/// <param name="CpuMicroseconds">Of the processor.</param>
internal sealed record QuestionTimes(long[] Microseconds, long[] CpuMicroseconds);
