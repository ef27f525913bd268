using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportSearch.Engine;
using ReportSearch.Index.Searching;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>
/// <c>search FOLDER QUERIES.jsonl K RUN.jsonl [mode=keyword] [rank=1] [warm=1] [runs=3] [max=N]</c>: puts every question several
/// times, writes a row a question (hits, and the median of its latencies: analysis, search and names of the hits) and
/// prints a line of figures.
/// </summary>
internal static class SearchCommand
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Run(string folder, string queries, int top, string run, Func<string, string, string> option)
    {
        var (warm, runs) = (int.Parse(option("warm", "1")), int.Parse(option("runs", "3")));
        var (mode, rank) = (option("mode", "keyword"), option("rank", "0") == "1");
        var rows = Row.Of(queries).Take(int.Parse(option("max", "1000000"))).ToArray();
        var clock = Stopwatch.StartNew();
        using var reader = EngineReader.Open(folder);
        var openMilliseconds = clock.Elapsed.TotalMilliseconds;

        var found = new (int Count, string[] Ids)[rows.Length];
        clock.Restart();
        Ask(0);
        var (firstMicroseconds, startToFirst) = (clock.Elapsed.TotalMicroseconds, ProcessFigures.AgeMilliseconds());
        var times = Clients.Run(rows.Length, threads: 1, warm, runs, Ask);

        File.WriteAllLines(run, rows.Select((row, i) => JsonSerializer.Serialize(
            new
            {
                id = row.Id,
                us = Percentiles.Median(times[i].Microseconds),
                us_min = times[i].Microseconds.Min(),
                cpu_us = Percentiles.Median(times[i].CpuMicroseconds),
                hits = found[i].Count,
                ids = found[i].Ids,
            },
            Readable)));
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            cmd = "search",
            queries = rows.Length,
            open_ms = openMilliseconds,
            first_us = (long)firstMicroseconds,
            proc_to_first_ms = startToFirst,
            peak_rss_kb = ProcessFigures.StatusKilobytes("VmHWM"),
            rss_anon_kb = ProcessFigures.StatusKilobytes("RssAnon"),
        }));

        void Ask(int question)
        {
            var query = ScaleFields.Query(rows[question].Text, mode, rank ? Math.Max(top, PassageRanking.Candidates) : top);
            if (rank && mode == "hybrid") query = query with { VectorWeight = PassageRanking.CandidateVectorWeight };
            var result = reader.Search(query);
            var hits = rank && result.Hits.Count > 0
                ? new PassageRanking(reader, query.Terms, SearchWeights.Standard).Rank(
                    result.Hits, query.Terms, query.Vector.Length > 0 ? SearchWeights.Standard.Vectors : 0)
                : result.Hits;
            var ids = new string[Math.Min(top, hits.Count)];
            for (var hit = 0; hit < ids.Length; hit++) ids[hit] = Encoding.UTF8.GetString(reader.Stored(hits[hit].Document));
            found[question] = (result.Count, ids);
        }
    }
}
