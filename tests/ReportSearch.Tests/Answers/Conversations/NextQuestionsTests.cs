using ReportSearch.Answers;
using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Answers.Conversations;

public sealed class NextQuestionsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reports-test-");

    [Fact]
    public void Every_question_to_go_on_with_is_another_one_and_is_answered()
    {
        new Indexer(new CorpusFolder(Path.Combine(Repository.Root, "corpus"), new CorpusOptions()), folder.FullName, IndexOptions.Standard)
            .Update(rebuild: false, null, CancellationToken.None);
        using var index = ReportIndex.Open(folder.FullName, IndexOptions.Standard);
        var answerer = new QuestionAnswerer(index);
        var asked = File.ReadAllText(Path.Combine(Repository.Root, "tests/ReportSearch.Tests/Data/conversations.tsv")).Split("\n\n")
            .Select(turns => turns.Split('\n').First(line => line[0] != '#').Split('\t')[0]).ToList();
        var suggested = 0;
        foreach (var question in asked)
        {
            var next = answerer.Next(answerer.Ask(question));
            Assert.InRange(next.Count, 0, 3);
            Assert.DoesNotContain(question, next);
            Assert.All(next, text => Assert.False(answerer.Ask(text).Refused, $"{question} -> {text}"));
            suggested += next.Count;
        }
        Assert.True(suggested >= asked.Count / 2, $"{suggested} suggestions for {asked.Count} questions.");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
