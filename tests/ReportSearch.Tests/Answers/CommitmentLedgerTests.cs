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
    public void The_newest_reports_come_first_and_a_status_leaves_out_those_that_nothing_can_tell_of()
    {
        using var index = corpus.Open();
        var ledger = new CommitmentLedger(index);
        Assert.Equal(2024, ledger.Rows(new CommitmentQuery()).First().Year);
        var told = ledger.Rows(new CommitmentQuery(Status: CommitmentStatus.Kept)).ToList();
        Assert.Equal(ledger.Rows(new CommitmentQuery()).Where(r => r.Status == CommitmentStatus.Kept).Select(r => r.Id), told.Select(r => r.Id));
        Assert.All(told, row => Assert.Equal(2023, row.Year));
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

    [Theory]
    [InlineData("再解决60万农村人口的饮水安全问题。", "66万农村人口饮水安全问题得到解决。", CommitmentStatus.Kept)]
    [InlineData("再减少农村贫困人口10万人以上。", "农村贫困人口减少12万人。", CommitmentStatus.Kept)]
    [InlineData("加大安居工程建设力度，今年新开工7万套以上。", "新开工安居工程7.4万套，基本建成5.1万套。", CommitmentStatus.Kept)]
    [InlineData("年内基本建成安居房6万套。", "新开工安居工程7.4万套，基本建成5.1万套。", CommitmentStatus.Missed)]
    [InlineData("淘汰老旧冲天炉600台。", "淘汰老旧冲天炉指标超额完成。", CommitmentStatus.Kept)]
    [InlineData("新增省级云雾茶企业30家。", "新增国家级云雾茶企业40家。", CommitmentStatus.NoLaterReport)]
    [InlineData("建成云雾茶厂30家。", "开工建设云雾茶厂40家。", CommitmentStatus.NoLaterReport)]
    [InlineData("云雾茶产量达到900万斤。", "云雾茶产量达到8万斤。", CommitmentStatus.NoLaterReport)]
    [InlineData("云雾茶产量达到900万斤。", "新增加的生产能力有：云雾茶产量500万斤。", CommitmentStatus.NoLaterReport)]
    [InlineData("云雾茶销售额增长8%。", "同2018年相比，云雾茶销售额增长64.8%。", CommitmentStatus.NoLaterReport)]
    [InlineData("开展云雾茶交易试点。", "云雾茶交易试点稳步推进。", CommitmentStatus.InProgress)]
    [InlineData("开展云雾茶交易试点。", "启动了云雾茶交易试点。", CommitmentStatus.Kept)]
    public void A_later_result_is_of_the_promise_where_it_tells_the_same_deed_of_the_same_thing(string promise, string result, CommitmentStatus status)
    {
        corpus.Write("h2022.md", SmallCorpus.Report("湖北省", 2022, "## 一、2021年工作回顾", "会议很好。", "## 二、2022年工作安排", promise));
        corpus.Write("h2023.md", SmallCorpus.Report("湖北省", 2023, "## 一、2022年工作回顾", result, "## 二、2023年工作安排", "会议很好。"));
        var row = Rows("湖北", 2022).First(r => r.Place == "湖北省");
        Assert.Equal(status, row.Status);
    }

    public void Dispose() => corpus.Dispose();

    private static Quantity Figure(Comparator comparator, double value) => new(comparator, (decimal)value, null, "家", new CharRange(0, 1));

    private IReadOnlyList<CommitmentRow> Rows(string? place, int? year)
    {
        using var index = corpus.Open();
        return [.. new CommitmentLedger(index).Rows(new CommitmentQuery(place, year))];
    }
}
