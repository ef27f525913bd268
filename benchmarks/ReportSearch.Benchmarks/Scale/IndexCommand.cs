using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ReportSearch.Engine;
using ReportSearch.Text.Words;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>
/// <c>index FOLDER PASSAGES.jsonl [apart=1]</c>: indexes, then merges into as few segments as can be, and prints a line of figures. With
/// <c>apart=1</c> a document without text stands between the passages of two, as that of a report does in the product.
/// </summary>
internal static class IndexCommand
{
    public static void Run(string folder, string passages, bool apart)
    {
        var (clock, cpu, documents, textBytes) = (Stopwatch.StartNew(), ProcessFigures.CpuSeconds(), 0, 0L);
        double seconds, cpuSeconds;
        using (var writer = EngineWriter.Recreate(folder, ScaleFields.Schema))
        {
            var (words, bigrams, last) = (new TermList(), new TermList(), "");
            foreach (var passage in Row.Of(passages))
            {
                if (apart && passage.Document != last) writer.Add(ScaleFields.Between);
                last = passage.Document;
                writer.Add(ScaleFields.Document(passage, words, bigrams));
                documents++;
                textBytes += Encoding.UTF8.GetByteCount(passage.Text);
                if (documents % 100_000 == 0) Console.Error.WriteLine($"  {documents:N0} passages");
            }
            writer.Commit(passages);
            (seconds, cpuSeconds) = (clock.Elapsed.TotalSeconds, ProcessFigures.CpuSeconds() - cpu);
            writer.Compact();
            writer.Commit(passages);
        }
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            cmd = "index",
            docs = documents,
            text_bytes = textBytes,
            index_s = seconds,
            index_cpu_s = cpuSeconds,
            merge_s = clock.Elapsed.TotalSeconds - seconds,
            merge_cpu_s = ProcessFigures.CpuSeconds() - cpu - cpuSeconds,
            index_bytes = Directory.EnumerateFiles(folder).Sum(file => new FileInfo(file).Length),
            peak_rss_kb = ProcessFigures.StatusKilobytes("VmHWM"),
        }));
    }
}
