using System.Globalization;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Tests.Facts;

public sealed class CommitmentReaderTests
{
    private static readonly StatementContext Plan = new(2031, ["二、2031年工作安排"], 0.7);

    public static TheoryData<string, string> Phrases()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "phrases", "commitments.tsv")).Where(line => line[0] != '#'))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], cells[1]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_sentence_promises_what_can_be_looked_for_later_and_a_slogan_nothing(string sentence, string promises) =>
        Assert.Equal(promises, string.Join(';', CommitmentReader.Read(sentence, Plan).Select(Written)));

    [Fact]
    public void Targets_and_pledges_without_a_figure_stand_in_text_order()
    {
        var commitments = CommitmentReader.Read("新建竹桥9座，开工建设青竹湖大桥，建成云溪医院。我们坚信未来美好。", Plan);
        Assert.Equal(["新建竹桥9座", "开工建设青竹湖大桥", "建成云溪医院"], commitments.Select(commitment => commitment.Text));
        Assert.Equal([true, false, false], commitments.Select(commitment => commitment.Statement is not null));
    }

    [Fact]
    public void A_review_promises_nothing() =>
        Assert.Empty(CommitmentReader.Read("建成青竹湖大桥，新建竹桥9座。", new StatementContext(2031, ["一、2030年工作回顾"], 0.2)));

    private static string Written(Commitment commitment)
    {
        var month = commitment.DeadlineMonth is { } m ? string.Create(CultureInfo.InvariantCulture, $"-{m:00}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"{commitment.Text} {commitment.Deadline}{month} {commitment.Category}");
    }
}
