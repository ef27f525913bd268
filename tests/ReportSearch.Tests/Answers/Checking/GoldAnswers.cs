using ReportSearch.Answers;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Answers.Checking;

/// <summary>The answers to the gold questions over the real reports; the calling test is skipped where those are not there.</summary>
public sealed class GoldAnswers : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reports-gold-").FullName;
    private readonly Lazy<IReadOnlyList<Answer>> all;
    private ReportIndex? index;
    private List<Answer> right = [];

    public GoldAnswers() => all = new(Ask);

    /// <summary>All of them, in the order of the questions.</summary>
    public IReadOnlyList<Answer> All => all.Value;

    /// <summary>Those that are right by the gold sets, and no refusals.</summary>
    public IReadOnlyList<Answer> Right => All.Count > 0 ? right : [];

    /// <summary>The reports asked.</summary>
    public ReportIndex Index => All.Count > 0 ? index! : throw new InvalidOperationException("No answers, no index.");

    public void Dispose()
    {
        index?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private List<Answer> Ask()
    {
        var questions = Directory.GetFiles(SharedData.Folder("gold"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(GoldFile.Read).ToList();
        new Indexer(new CorpusFolder(SharedData.Folder("corpus"), new CorpusOptions()), folder, IndexOptions.Standard).Update(false, null, CancellationToken.None);
        index = ReportIndex.Open(folder, IndexOptions.Standard);
        var answerer = new QuestionAnswerer(index);
        var answers = questions.ConvertAll(q => answerer.Ask(q.Question));
        right = [.. answers.Where((answer, i) => !answer.Refused && AnswerMarks.Of(questions[i], answer)[AnswerMarks.Right] >= 1)];
        return answers;
    }
}
