using ReportSearch.Answers.Commitments;
using ReportSearch.Facts.Quantities;
using ReportSearch.Tests.Index;
using ReportSearch.Text;

namespace ReportSearch.Tests.Answers;

public sealed class CommitmentLedgerTests : IDisposable
{
    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();

    [Fact]
    public void A_promise_is_held_against_what_the_next_report_says_of_its_year()
    {
        var parks = Rows("襄阳", 2023).Single(r => r.Commitment.Text.Contains("口袋公园", StringComparison.Ordinal));
        Assert.Equal(CommitmentStatus.Kept, parks.Status);
        Assert.Contains("30个", parks.Promise.Quote, StringComparison.Ordinal);
        Assert.Contains("37个", Assert.Single(parks.Evidence).Citation.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_short_of_the_one_promised_is_missed()
    {
        var growth = Rows("襄阳", 2023).Single(r => r.Commitment.Indicator?.Name == "地区生产总值");
        Assert.Equal(CommitmentStatus.Missed, growth.Status);
        Assert.Contains("5.4%", Assert.Single(growth.Evidence).Citation.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Silence_is_never_broken()
    {
        var rows = Rows("宜昌", 2024);
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal(CommitmentStatus.NoLaterReport, r.Status));
        Assert.All(rows, r => Assert.Empty(r.Evidence));
    }

    [Fact]
    public void Ids_are_unique_and_the_same_at_every_reading()
    {
        var ids = Rows(null, null).Select(r => r.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids, Rows(null, null).Select(r => r.Id));
    }

    [Fact]
    public void The_same_words_twice_in_a_paragraph_are_two_promises_and_each_is_found_by_its_id()
    {
        corpus.Write("h2023.md", SmallCorpus.Report("湖北省", 2023, "今年要办十件实事，建成清河大桥，修好引道。两岸要相连，建成清河大桥，修好引道。", "会议研究了各项安排。"));
        using var index = corpus.Open();
        var ledger = new CommitmentLedger(index);
        var ids = ledger.Rows(new CommitmentQuery("湖北", 2023)).Where(r => r.Commitment.Text == "建成清河大桥").Select(r => r.Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(id, ledger.Find(id)?.Id));
        Assert.Null(ledger.Find(ids[0] + "~9"));
        Assert.Null(ledger.Find("湖北省"));
    }

    [Theory]
    [InlineData(Comparator.AtLeast, 300, 296, CommitmentStatus.Missed)]
    [InlineData(Comparator.AtLeast, 240, 296, CommitmentStatus.Kept)]
    [InlineData(Comparator.About, 100, 98, CommitmentStatus.Kept)]
    [InlineData(Comparator.About, 100, 97, CommitmentStatus.Missed)]
    [InlineData(Comparator.AtMost, 5, 4.7, CommitmentStatus.Kept)]
    [InlineData(Comparator.AtMost, 5, 5.2, CommitmentStatus.Missed)]
    [InlineData(Comparator.Equal, -2, -3.1, CommitmentStatus.Kept)]
    [InlineData(Comparator.Equal, -2, -1, CommitmentStatus.Missed)]
    [InlineData(Comparator.About, 4, 2.6, CommitmentStatus.Kept, true)]
    [InlineData(Comparator.About, 4, 5.4, CommitmentStatus.Missed, true)]
    public void Figures_are_compared_as_the_promise_says(
        Comparator comparator, double promised, double reached, CommitmentStatus status, bool isCeiling = false) =>
        Assert.Equal(status, Verdict.OfFigures(Figure(comparator, promised), Figure(Comparator.Equal, reached), isCeiling).Status);

    [Fact]
    public void A_promise_is_never_judged_by_the_figures_of_another_place()
    {
        corpus.Write("h2023.md", SmallCorpus.Report("湖北省", 2023, "今年的主要预期目标是：地区生产总值增长6%左右。", "会议研究了明年的各项安排。"));
        var row = Rows("湖北", 2023).Single(r => r.Place == "湖北省" && r.Commitment.Indicator?.Name == "地区生产总值");
        Assert.Equal(CommitmentStatus.NoLaterReport, row.Status);
    }

    public void Dispose() => corpus.Dispose();

    private static Quantity Figure(Comparator comparator, double value) => new(comparator, (decimal)value, null, "家", new CharRange(0, 1));

    private IReadOnlyList<CommitmentRow> Rows(string? place, int? year)
    {
        using var index = corpus.Open();
        return [.. new CommitmentLedger(index).Rows(new CommitmentQuery(place, year))];
    }
}
