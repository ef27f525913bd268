using System.Text;
using System.Text.Json;
using ReportSearch.Benchmarks.Scale;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Engine;
using ReportSearch.Index.Searching;
using ReportSearch.Text.Words;

namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>
/// A folder of passages.jsonl {"id","doc","text"} and queries.jsonl {"id","text","relevant":[id]}, searched by the engine alone:
/// words, bigrams and vectors.
/// </summary>
internal sealed class BareTask : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("retrieval-").FullName;
    private readonly EngineReader reader;

    public BareTask(string name, string data)
    {
        Index(Path.Combine(data, "passages.jsonl"));
        reader = EngineReader.Open(folder, threads: 1);
        Task = new RankTask(name, [.. File.ReadLines(Path.Combine(data, "queries.jsonl")).Select(Parse)], Rank) { IsBare = true };
    }

    /// <summary>The task.</summary>
    public RankTask Task { get; }

    public void Dispose()
    {
        reader.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private void Index(string passages)
    {
        using var writer = EngineWriter.Recreate(folder, ScaleFields.Schema);
        var (words, bigrams) = (new TermList(), new TermList());
        var last = "";
        foreach (var passage in Row.Of(passages))
        {
            if (passage.Document != last) writer.Add(ScaleFields.Between);
            last = passage.Document;
            writer.Add(ScaleFields.Document(passage, words, bigrams));
        }
        writer.Compact();
        writer.Commit(passages);
    }

    private int? Rank(TaskQuestion question, SearchSetup setup)
    {
        var mode = setup.Mode.ToString().ToLowerInvariant();
        var query = ScaleFields.Query(question.Text, mode, PassageRanking.Candidates, setup.Weights);
        var weight = query.Vector.Length > 0 ? setup.Weights.Vectors : 0;
        if (weight > 0 && query.Terms.Count > 0) query = query with { VectorWeight = PassageRanking.CandidateVectorWeight };
        var hits = reader.Search(query).Hits;
        if (hits.Count > 0 && query.Terms.Count > 0) hits = new PassageRanking(reader, query.Terms, setup.Weights).Rank(hits, query.Terms, weight);
        for (var i = 0; i < Math.Min(hits.Count, RetrievalMarks.Deepest); i++)
            if (question.Sources.Contains(Encoding.UTF8.GetString(reader.Stored(hits[i].Document)))) return i + 1;
        return null;
    }

    private static TaskQuestion Parse(string line)
    {
        using var row = JsonDocument.Parse(line);
        var relevant = row.RootElement.GetProperty("relevant").EnumerateArray().Select(id => id.GetString()!).ToList();
        return new TaskQuestion(row.RootElement.GetProperty("text").GetString()!, relevant, relevant);
    }
}
