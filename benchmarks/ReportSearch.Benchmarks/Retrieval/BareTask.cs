using System.Text;
using System.Text.Json;
using ReportSearch.Benchmarks.Scale;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Engine;
using ReportSearch.Text.Words;

namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>
/// A folder of passages.jsonl {"id","text"} and queries.jsonl {"id","text","relevant":[id]}, searched by the engine alone:
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
        foreach (var passage in Row.Of(passages)) writer.Add(ScaleFields.Document(passage, words, bigrams));
        writer.Compact();
        writer.Commit(passages);
    }

    private int? Rank(TaskQuestion question, SearchSetup setup)
    {
        var mode = setup.Mode.ToString().ToLowerInvariant();
        var hits = reader.Search(ScaleFields.Query(question.Text, mode, RetrievalMarks.Deepest, setup.Weights)).Hits;
        for (var i = 0; i < hits.Count; i++)
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
