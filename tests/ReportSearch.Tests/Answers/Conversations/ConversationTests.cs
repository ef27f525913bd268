using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Answers.Conversations;

/// <summary>Conversations over the sample reports, from a table that its own head explains.</summary>
public sealed class ConversationTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reports-test-");

    [Fact]
    public void A_follow_up_keeps_what_it_leaves_unsaid_and_is_answered_so()
    {
        var conversations = File.ReadAllText(Path.Combine(Repository.Root, "tests/ReportSearch.Tests/Data/conversations.tsv")).Split("\n\n");
        Assert.True(conversations.Length >= 20, "Fewer than 20 conversations.");
        new Indexer(new CorpusFolder(Path.Combine(Repository.Root, "corpus"), new CorpusOptions()), folder.FullName, IndexOptions.Standard)
            .Update(rebuild: false, null, CancellationToken.None);
        using var index = ReportIndex.Open(folder.FullName, IndexOptions.Standard);
        var answerer = new QuestionAnswerer(index);
        var flaws = conversations.SelectMany(turns => Flaws(turns, answerer)).ToList();
        Assert.True(flaws.Count == 0, string.Join('\n', flaws));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Flaws(string turns, QuestionAnswerer answerer)
    {
        Question? before = null;
        foreach (var row in turns.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            var answer = answerer.Ask(new AskRequest(row[0]) { Before = before }, CancellationToken.None);
            before = answer.Question;
            var kept = before.Parts.Where(p => p.Origin == ReadPartOrigin.Kept).Select(p => p.Id.Split(':')[0]).Distinct().DefaultIfEmpty("-");
            string[] read =
            [
                string.Join(' ', before.Places.Select(p => p.Name)), string.Join(' ', before.Years),
                string.Join(' ', before.Indicators.Select(i => i.Name)), before.Kind.ToString(), string.Join(' ', kept),
            ];
            string[] expected = [row[1], row[2], row[3], row[4], row[6]];
            if (!read.SequenceEqual(expected)) yield return $"{row[0]} ({before.Text})\n  expected {string.Join('|', expected)}\n  read     {string.Join('|', read)}";
            if (row[5] == "refused" ? !answer.Refused : row[5] != "-" && (answer.Refused || !answer.Text.Contains(row[5], StringComparison.Ordinal)))
                yield return $"{row[0]} ({before.Text})\n  expected {row[5]}\n  answered {answer.Text}";
        }
    }
}
