using ReportSearch.Facts.Statements;

namespace ReportSearch.Tests.Facts;

public sealed class CommitmentReaderTests
{
    private static readonly StatementContext Plan = new(2031, ["二、2031年工作安排"], 0.7);

    [Fact]
    public void Targets_and_pledges_without_a_figure_are_commitments()
    {
        var commitments = CommitmentReader.Read("新建竹桥9座，开工建设青竹湖大桥，建成云溪医院。我们坚信未来美好。", Plan);
        Assert.Equal(["新建竹桥9座", "开工建设青竹湖大桥", "建成云溪医院"], commitments.Select(commitment => commitment.Text));
        Assert.Equal(["general", "transport", "health"], commitments.Select(commitment => commitment.Category));
        Assert.Equal([true, false, false], commitments.Select(commitment => commitment.Statement is not null));
        Assert.All(commitments, commitment => Assert.Equal(2031, commitment.Deadline));
    }

    [Fact]
    public void A_deadline_named_in_the_sentence_counts() =>
        Assert.Equal(2033, Assert.Single(CommitmentReader.Read("到2033年，建成青竹湖大桥。", Plan)).Deadline);

    [Fact]
    public void A_review_promises_nothing() =>
        Assert.Empty(CommitmentReader.Read("建成青竹湖大桥，新建竹桥9座。", new StatementContext(2031, ["一、2030年工作回顾"], 0.2)));
}
