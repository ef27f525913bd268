using System.Globalization;
using ReportSearch.Answers.Commitments;
using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Passages;

namespace ReportSearch.Tests.Answers;

/// <summary>The ledger of real reports against promises and links that were judged by hand from the texts.</summary>
public sealed class JudgedCommitmentsTests
{
    private const double LeastPrecision = 0.9;

    [Fact]
    [Trait("Length", "long")]
    public void Links_and_statuses_are_as_judged_by_hand_and_silence_is_never_shown_as_missed()
    {
        var judged = Judged();
        var rows = Ledger(SharedData.Folder("corpus"), [.. judged.Select(link => (link.Place, link.Year)).Distinct()]);
        var links = judged.Where(link => link.Evidence.Length > 0).ToLookup(link => (link.Paragraph, link.Promise, link.Evidence, link.EvidenceWords));
        var found = rows
            .SelectMany(row => row.Evidence, (row, later) => (ParagraphOf(row.Promise.Passage.Id), Cut(row.Promise.Quote), ParagraphOf(later.Citation.Passage.Id), Cut(later.Citation.Quote)))
            .Where(links.Contains).Select(link => links[link].First()).ToList();

        Assert.True(found.Count >= 0.8 * links.Count, $"{found.Count} of {links.Count} judged links are still found");
        Assert.InRange(found.Count(link => link.IsRight) / (double)found.Count, LeastPrecision, 1);
        Assert.DoesNotContain(rows, row => row.Status == CommitmentStatus.Missed && row.Evidence.Count == 0);
        foreach (var promise in judged.Where(link => link.Status != ".").DistinctBy(link => (link.Paragraph, link.Promise)))
        {
            var row = rows.FirstOrDefault(r => ParagraphOf(r.Promise.Passage.Id) == promise.Paragraph && Cut(r.Promise.Quote) == promise.Promise);
            Assert.True(row is not null, $"'{promise.Promise}' is read as a promise");
            Assert.True(promise.Status == StatusWord.Of(row.Status), $"'{promise.Promise}' is {promise.Status}, not {StatusWord.Of(row.Status)}");
        }
    }

    private static List<CommitmentRow> Ledger(string corpus, IReadOnlyList<(string Place, int Year)> wanted)
    {
        var folder = Directory.CreateTempSubdirectory("reports-judged-").FullName;
        try
        {
            new Indexer(new CorpusFolder(corpus, new CorpusOptions()), folder, IndexOptions.Standard).Update(false, null, CancellationToken.None);
            using var index = ReportIndex.Open(folder, IndexOptions.Standard);
            var ledger = new CommitmentLedger(index);
            return [.. wanted.SelectMany(w => ledger.Rows(new CommitmentQuery(w.Place, w.Year)))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string ParagraphOf(PassageId id) => id.Paragraph.Value;

    private static string Cut(string words) => words[..Math.Min(20, words.Length)];

    private static List<JudgedLink> Judged() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "judged", "commitments.tsv"))
            .Where(line => line[0] != '#').Select(line => line.Split('\t'))
            .Select(cells => new JudgedLink(
                cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2], cells[3], cells[4], cells[5], cells[6], cells[7] == "y")),
    ];

    private sealed record JudgedLink(
        string Place, int Year, string Paragraph, string Promise, string Status, string Evidence, string EvidenceWords, bool IsRight);
}
