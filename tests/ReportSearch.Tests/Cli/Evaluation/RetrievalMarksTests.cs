using ReportSearch.Cli.Evaluation;
using ReportSearch.Index.Searching;

namespace ReportSearch.Tests.Cli.Evaluation;

public sealed class RetrievalMarksTests
{
    private static readonly GoldQuestion Gold = new(
        "g1", "绿岛要新建几座水库？", "numeric", [["3座"]], [new GoldEvidence("绿岛.md", "新建水库3座")], Unanswerable: false);

    [Theory]
    [InlineData(1, 1, 1, 1, 1)]
    [InlineData(3, 0, 1, 1, 1 / 3.0)]
    [InlineData(10, 0, 0, 1, 0.1)]
    [InlineData(11, 0, 0, 0, 0)]
    public void The_place_of_the_first_passage_that_tells_decides(int place, double at1, double at5, double at10, double reciprocal)
    {
        var hits = Enumerable.Range(1, 11).Select(i => Hit(i == place ? "全市新建水库3座。" : "会风会纪进一步好转。")).ToList();

        var marks = RetrievalMarks.Of(Gold, hits);

        Assert.Equal((at1, at5, at10, reciprocal), (marks["recall@1"], marks["recall@5"], marks["recall@10"], marks["mrr@10"]));
    }

    [Fact]
    public void Where_evidence_names_no_file_its_quote_tells_the_passage_in_any()
    {
        var anywhere = Gold with { Evidence = [new GoldEvidence("", "新建水库3座")] };

        Assert.Equal(1, RetrievalMarks.Of(anywhere, [Hit("全市新建水库3座。")])["recall@1"]);
    }

    [Fact]
    public void No_hits_recall_nothing() => Assert.All(RetrievalMarks.Of(Gold, []).Values, mark => Assert.Equal(0, mark));

    private static PassageHit Hit(string text) => new(Invented.Passage(text), 1, 1, 0);
}
