using ReportSearch.Answers.Commitments;
using ReportSearch.Index;
using ReportSearch.Index.Reviews;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers;

public sealed class ReviewedPromiseTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();
    private readonly ReportIndex index;
    private readonly ReviewJournal journal;
    private readonly CommitmentLedger ledger;

    public ReviewedPromiseTests()
    {
        index = corpus.Open();
        journal = new ReviewJournal(ReviewJournal.FileBeside(corpus.IndexPath));
        ledger = new CommitmentLedger(index, journal);
    }

    [Fact]
    public void A_persons_decision_counts_and_the_automatic_status_stays_beside_it()
    {
        var growth = Growth();
        journal.Append(growth.Decide(CommitmentStatus.KeptInPart, "上半年达到", "李敏", Noon));

        var decided = Growth();

        Assert.Equal((CommitmentStatus.Missed, CommitmentStatus.KeptInPart), (decided.Status, decided.Standing));
        Assert.Equal(("李敏", Noon, "未完成"), (decided.Review!.By, decided.Review.At, decided.Review.Automatic));
        Assert.Contains(ledger.Rows(new CommitmentQuery(Status: CommitmentStatus.KeptInPart)), r => r.Id == growth.Id);
        Assert.DoesNotContain(ledger.Rows(new CommitmentQuery(Status: CommitmentStatus.Missed)), r => r.Id == growth.Id);
    }

    [Fact]
    public void A_decision_withdrawn_leaves_the_automatic_status_and_the_history()
    {
        journal.Append(Growth().Decide(CommitmentStatus.Kept, "甲", "李敏", Noon));
        journal.Append(Growth().Decide(null, "看错了年份", "王强", Noon));

        var growth = Growth();

        Assert.Null(growth.Review);
        Assert.Equal(CommitmentStatus.Missed, growth.Standing);
        Assert.Equal(["已完成", null], growth.History.Select(r => r.Status));
    }

    [Fact]
    public void A_decision_follows_its_promise_when_its_words_come_to_be_read_otherwise()
    {
        var growth = Growth();
        journal.Append(growth.Decide(CommitmentStatus.Kept, "甲", "李敏", Noon) with { Id = Other(growth.Id), Words = "主要预期目标是：" + growth.Commitment.Text });
        journal.Append(growth.Decide(CommitmentStatus.Missed, "乙", "王强", Noon.AddDays(1)));

        Assert.Equal(["甲", "乙"], Growth().History.Select(r => r.Note));
        Assert.Empty(ledger.LostReviews());
    }

    [Fact]
    public void A_decision_never_goes_to_a_promise_of_another_figure()
    {
        var growth = Growth();
        var other = growth.Decide(CommitmentStatus.Kept, "甲", "李敏", Noon) with
        {
            Id = Other(growth.Id),
            Words = growth.Commitment.Text.Replace("7.5", "6.5", StringComparison.Ordinal),
        };
        journal.Append(other);

        Assert.Empty(Growth().History);
        Assert.Equal([other], ledger.LostReviews());
    }

    [Fact]
    public void A_decision_whose_promise_is_read_no_longer_is_lost_and_told()
    {
        var growth = Growth();
        var stranger = growth.Decide(CommitmentStatus.Kept, "甲", "李敏", Noon) with { Id = Other(growth.Id), Words = "建成环城绿道一期" };
        var gone = stranger with { Id = "荆门市-2023-政府工作报告~0123456789ab~00", Note = "乙" };
        journal.Append(stranger);
        journal.Append(gone);

        Assert.Empty(Growth().History);
        Assert.Equal([stranger, gone], ledger.LostReviews());
    }

    [Fact]
    public void Without_a_journal_nothing_is_decided()
    {
        var alone = new CommitmentLedger(index);
        Assert.All(alone.Rows(new CommitmentQuery()), row => Assert.Equal(row.Status, row.Standing));
        Assert.Empty(alone.LostReviews());
    }

    public void Dispose()
    {
        index.Dispose();
        corpus.Dispose();
    }

    private static string Other(string id) => id[..(id.LastIndexOf('~') + 1)] + "fedcba9876543210";

    private CommitmentRow Growth() =>
        ledger.Rows(new CommitmentQuery("襄阳", 2023)).Single(r => r.Commitment.Indicator?.Name == "地区生产总值");
}
