using System.Text.Json;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Searching;

namespace ReportSearch.Benchmarks.Retrieval;

/// <summary>An index made for measuring, searched as `reports search` does, place and year read from the question.</summary>
internal sealed class IndexedTasks : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("retrieval-").FullName;
    private readonly ReportIndex index;
    private readonly ReportIndex withoutThesaurus;   // which clauses are understood by as well, whatever weight it has
    private readonly EvidenceFinder finder;
    private readonly EvidenceFinder finderWithoutThesaurus;

    /// <summary>Indexes a folder of reports.</summary>
    private IndexedTasks(Func<string, string> corpus)
    {
        var indexFolder = Path.Combine(folder, "index");
        new Indexer(new CorpusFolder(corpus(folder), new CorpusOptions()), indexFolder, IndexOptions.Standard)
            .Update(rebuild: true, null, CancellationToken.None);
        index = ReportIndex.Open(indexFolder, IndexOptions.Standard);
        withoutThesaurus = ReportIndex.Open(indexFolder, IndexOptions.Standard with { Thesaurus = new Thesaurus([]) });
        (finder, finderWithoutThesaurus) = (new EvidenceFinder(index), new EvidenceFinder(withoutThesaurus));
    }

    /// <summary>An index of reports.</summary>
    public static IndexedTasks OfReports(string corpus) => new(_ => corpus);

    /// <summary>An index of the paragraphs of a file of the form of SQuAD, each a row of a .jsonl file.</summary>
    public static IndexedTasks OfParagraphs(IReadOnlyList<GoldQuestion> questions) => new(folder =>
    {
        var corpus = Directory.CreateDirectory(Path.Combine(folder, "corpus")).FullName;
        var paragraphs = questions.Select(q => q.Evidence[0].Quote).Distinct().Index();
        File.WriteAllLines(
            Path.Combine(corpus, "paragraphs.jsonl"),
            paragraphs.Select(p => JsonSerializer.Serialize(new Dictionary<string, string> { ["id"] = $"{p.Index}", ["text"] = p.Item })));
        return corpus;
    });

    /// <summary>The questions as a task; those whose right answer is a refusal are left out.</summary>
    public RankTask Task(string name, IReadOnlyList<GoldQuestion> questions) => new(
        name, [.. questions.Where(q => !q.Unanswerable).Select(q => new TaskQuestion(q.Question, SourcesOf(q), q))], Rank);

    public void Dispose()
    {
        index.Dispose();
        withoutThesaurus.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private int? Rank(TaskQuestion question, SearchSetup setup)
    {
        var request = new SearchRequest(question.Text, RetrievalMarks.Deepest, Mode: setup.Mode) { Weights = setup.Weights };
        var asked = setup.Weights.Synonyms > 0 ? finder : finderWithoutThesaurus;
        try
        {
            return RetrievalMarks.RankOf((GoldQuestion)question.Row, asked.Search(request).Hits);
        }
        catch (QuestionException)
        {
            return null;   // nothing is found where nothing is asked
        }
    }

    private static List<string> SourcesOf(GoldQuestion question) =>
        [.. question.Evidence.Select(e => e.Doc.Length > 0 ? e.Doc : e.Quote).Distinct()];
}
