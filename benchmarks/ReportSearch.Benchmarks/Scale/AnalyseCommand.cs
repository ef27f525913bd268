using System.Diagnostics;
using System.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>
/// <c>analyse PASSAGES.jsonl</c>: makes of every passage what <see cref="IndexCommand"/> indexes, and drops it.
/// </summary>
internal static class AnalyseCommand
{
    public static void Run(string passages)
    {
        var (clock, cpu, textBytes) = (Stopwatch.StartNew(), ProcessFigures.CpuSeconds(), 0L);
        var (words, bigrams) = (new TermList(), new TermList());
        foreach (var passage in Row.Of(passages))
            textBytes += Encoding.UTF8.GetByteCount(ScaleFields.Document(passage, words, bigrams).Text);
        ChildProcess.Answer(new AnalyseFigures(
            textBytes, clock.Elapsed.TotalSeconds, ProcessFigures.CpuSeconds() - cpu,
            ProcessFigures.StatusKilobytes("VmHWM")));
    }
}

/// <summary>What it took.</summary>
/// <param name="TextBytes">UTF-8.</param>
/// <param name="Seconds">By the clock.</param>
/// <param name="CpuSeconds">Of the processor.</param>
/// <param name="PeakKilobytes">The greatest memory.</param>
internal sealed record AnalyseFigures(long TextBytes, double Seconds, double CpuSeconds, long PeakKilobytes);
