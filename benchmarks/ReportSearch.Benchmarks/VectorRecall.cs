using System.Diagnostics;
using System.Numerics.Tensors;
using System.Text.Json;
using ReportSearch.Embeddings;
using ReportSearch.Engine;

namespace ReportSearch.Benchmarks;

/// <summary>
/// How many of the passages nearest to a question the vector search finds, and how long it takes: real passages and
/// questions, embedded as the index does it, against a scan of the vectors as floats.
/// </summary>
internal static class VectorRecall
{
    private const int Deepest = 100;

    /// <summary>Prints the figures.</summary>
    /// <param name="passages">JSON lines with a "text".</param>
    /// <param name="queries">The same.</param>
    public static void Run(string passages, string queries)
    {
        var (vectors, questions) = (Embed(passages), Embed(queries));
        var watch = Stopwatch.StartNew();
        var truth = Nearest(vectors, questions);
        var scan = watch.Elapsed.TotalMilliseconds * Environment.ProcessorCount / questions.Length;
        var folder = Directory.CreateTempSubdirectory("vector-recall-").FullName;
        try
        {
            watch.Restart();
            Write(folder, vectors);
            Console.WriteLine(
                $"{vectors.Length} passages, {questions.Length} questions, {PassageEmbedder.Default.Dimension} numbers; " +
                $"indexed in {watch.Elapsed.TotalSeconds:F1} s; float scan {scan:F1} ms a question and processor");
            foreach (var top in new[] { 10, Deepest }) Measure(folder, questions, truth, top, threads: 1);
            if (Environment.ProcessorCount > 1) Measure(folder, questions, truth, 10, Environment.ProcessorCount);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static float[][] Embed(string file) =>
    [
        .. File.ReadLines(file).AsParallel().AsOrdered().Select(line =>
        {
            using var row = JsonDocument.Parse(line);
            return PassageEmbedder.Default.Embed(row.RootElement.GetProperty("text").GetString()!);
        }),
    ];

    private static void Write(string folder, float[][] vectors)
    {
        using var writer = EngineWriter.Open(folder, new EngineSchema([], PassageEmbedder.Default.Dimension));
        foreach (var vector in vectors) writer.Add(new EngineDocument([], [], vector, []));
        writer.Commit("");
    }

    /// <summary>The documents of the greatest products with each question, best first, ties by number.</summary>
    private static int[][] Nearest(float[][] vectors, float[][] questions)
    {
        var lists = new int[questions.Length][];
        Parallel.For(0, questions.Length, i => lists[i] = Nearest(vectors, questions[i]));
        return lists;
    }

    private static int[] Nearest(float[][] vectors, float[] question)
    {
        var best = new PriorityQueue<int, (float Product, int Earlier)>();
        for (var document = 0; document < vectors.Length; document++)
        {
            if (vectors[document].Length == 0) continue;
            var key = (TensorPrimitives.Dot(question, vectors[document]), -document);
            if (best.Count < Deepest) best.Enqueue(document, key);
            else best.EnqueueDequeue(document, key);
        }
        return [.. best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element)];
    }

    private static void Measure(string folder, float[][] questions, int[][] truth, int top, int threads)
    {
        using var reader = EngineReader.Open(folder, threads);
        var (found, times, cpuStart) = (0, new List<double>(), TimeSpan.Zero);
        for (var round = 0; round < 3; round++)
        {
            if (round == 1) cpuStart = Environment.CpuUsage.UserTime;
            for (var i = 0; i < questions.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var hits = reader.Search(new EngineQuery([], questions[i], [], top, 1)).Hits;
                if (round == 0) found += hits.Count(hit => truth[i].Take(top).Contains(hit.Document.Value));
                else times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }
        var cpu = (Environment.CpuUsage.UserTime - cpuStart).TotalMilliseconds / times.Count;
        times.Sort();
        Console.WriteLine(
            $"top {top}, {threads} thread(s): recall {found / (double)(top * questions.Length):F4}, " +
            $"p50 {times[times.Count / 2]:F2} p95 {times[times.Count * 95 / 100]:F2} p99 {times[times.Count * 99 / 100]:F2} ms, " +
            $"processor time {cpu:F2} ms");
    }
}
