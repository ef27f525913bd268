using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportSearch.Engine;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>
/// <c>search FOLDER QUERIES.jsonl K RUN.jsonl [mode=keyword] [warm=1] [runs=3] [max=N]</c>: puts every question several
/// times, writes a row a question (hits, and the median of its latencies: analysis, search and names of the hits) and
/// prints a line of figures.
/// </summary>
internal static class SearchCommand
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Run(string folder, string queries, int top, string run, Func<string, string, string> option)
    {
        var (warm, runs) = (int.Parse(option("warm", "1")), int.Parse(option("runs", "3")));
        var mode = option("mode", "keyword");
        var rows = Row.Of(queries).Take(int.Parse(option("max", "1000000"))).ToArray();
        var clock = Stopwatch.StartNew();
        using var reader = EngineReader.Open(folder);
        var openMilliseconds = clock.Elapsed.TotalMilliseconds;

        var wall = rows.Select(_ => new List<long>()).ToArray();
        var cpu = rows.Select(_ => new List<long>()).ToArray();
        var found = new (int Count, string[] Ids)[rows.Length];
        var (firstMicroseconds, startToFirst) = (0L, 0.0);
        for (var pass = -warm; pass < runs; pass++)
            for (var i = 0; i < rows.Length; i++)
            {
                var (startWall, startCpu) = (Stopwatch.GetTimestamp(), ProcessFigures.ThreadCpuNanoseconds());
                var result = reader.Search(ScaleFields.Query(rows[i].Text, mode, top));
                var ids = new string[result.Hits.Count];
                for (var hit = 0; hit < ids.Length; hit++)
                    ids[hit] = Encoding.UTF8.GetString(reader.Stored(result.Hits[hit].Document));
                var cpuMicroseconds = (ProcessFigures.ThreadCpuNanoseconds() - startCpu) / 1000;
                var microseconds = (long)Stopwatch.GetElapsedTime(startWall).TotalMicroseconds;
                if (pass == -warm && i == 0)
                    (firstMicroseconds, startToFirst) = (microseconds, ProcessFigures.AgeMilliseconds());
                found[i] = (result.Count, ids);
                if (pass < 0) continue;
                wall[i].Add(microseconds);
                cpu[i].Add(cpuMicroseconds);
            }

        File.WriteAllLines(run, rows.Select((row, i) => JsonSerializer.Serialize(
            new
            {
                id = row.Id,
                us = Median(wall[i]),
                us_min = wall[i].Min(),
                cpu_us = Median(cpu[i]),
                hits = found[i].Count,
                ids = found[i].Ids,
            },
            Readable)));
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            cmd = "search",
            queries = rows.Length,
            open_ms = openMilliseconds,
            first_us = firstMicroseconds,
            proc_to_first_ms = startToFirst,
            peak_rss_kb = ProcessFigures.StatusKilobytes("VmHWM"),
            rss_anon_kb = ProcessFigures.StatusKilobytes("RssAnon"),
        }));
    }

    private static long Median(List<long> times) => times.Order().ElementAt(times.Count / 2);
}
