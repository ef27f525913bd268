using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers;

public sealed class SeveralPlacesTests : IDisposable
{
    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();

    [Theory]
    [InlineData("哪个市2024年GDP增长目标最高？", "宜昌市2024年报告提出", "7%以上")]
    [InlineData("襄阳和宜昌哪个市2024年GDP增长目标最低？", "襄阳市2024年报告提出", "6.2%左右")]
    public void The_first_of_a_ranking_is_named_with_its_figure_and_the_count_of_reports(string question, string first, string figure)
    {
        var answer = Ask(question);
        Assert.False(answer.Refused, answer.Text);
        Assert.StartsWith("2份报告写明", answer.Text, StringComparison.Ordinal);
        Assert.Contains($"{first}：", answer.Text, StringComparison.Ordinal);
        Assert.Contains(figure, answer.Text, StringComparison.Ordinal);
        Assert.NotEmpty(answer.Details);
    }

    [Fact]
    public void A_figure_asked_for_without_a_place_is_no_one_places()
    {
        var answer = Ask("2024年GDP增长目标是多少？");
        Assert.StartsWith("问题没有写明地区", answer.Text, StringComparison.Ordinal);
        Assert.Contains("7%以上", answer.Text, StringComparison.Ordinal);
        Assert.Contains("6.2%左右", answer.Text, StringComparison.Ordinal);
        Assert.Equal(2, answer.Coverage?.Speaking.Count);
        Assert.Empty(answer.Withheld);
    }

    [Fact]
    public void Equal_values_are_ranked_by_their_bound()
    {
        corpus.Write("c.md", SmallCorpus.Report("荆州市", 2024, "今年的主要预期目标是：地区生产总值增长7%左右。", "会议研究了明年的各项安排。"));
        Assert.Contains("最高的是宜昌市2024年报告", Ask("各市2024年GDP增长目标谁最高？").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("前0名", "最高的是宜昌市")]
    [InlineData("前99999999999999名", "最高的依次是宜昌市")]
    public void More_or_fewer_than_there_are_can_be_asked_for(string first, string told) =>
        Assert.Contains(told, Ask($"2024年GDP增长目标{first}的是哪些市？").Text, StringComparison.Ordinal);

    [Fact]
    public void How_many_reports_were_searched_for_each_place_is_told()
    {
        var answer = Ask("襄阳和宜昌2024年有哪些赛马场？");
        Assert.Contains("查了宜昌市2024年相关的1份报告", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Withheld);
    }

    [Fact]
    public void Every_city_means_all_that_have_a_report()
    {
        var answer = Ask("各市2024年城镇新增就业目标分别是多少？");
        Assert.Contains("4.1万人", answer.Text, StringComparison.Ordinal);
        Assert.Contains("5.2万人", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_the_year_asked_for_comes_before_one_that_matches_more_words()
    {
        corpus.Write("c.md", SmallCorpus.Report("荆州市", 2024,
            "去年，外贸运行平稳，社会消费品零售总额增长4.4%。", "今年社零增速目标：社零增速达到9%，社零增速各县都要快。", "会议研究了明年的各项安排。"));
        corpus.Write("d.md", SmallCorpus.Report("随州市", 2024,
            "去年，外贸运行平稳，社会消费品零售总额增长3.3%。", "今年社零增速目标：社零增速达到8%，社零增速各县都要快。", "会议研究了明年的各项安排。"));

        var answer = Ask("2023年各县社零增速达到多快：荆州、随州各是多少？");

        Assert.Contains("4.4%", answer.Text, StringComparison.Ordinal);
        Assert.Contains("3.3%", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_sentence_in_the_reports_of_both_places_is_cited_from_both()
    {
        corpus.Write("a/茶.md", SmallCorpus.Report("襄阳市", 2024, "今年茶园面积目标：茶园面积达到31万亩。", "会议研究了明年的各项安排。"));
        corpus.Write("b/茶.md", SmallCorpus.Report("宜昌市", 2024, "今年茶园面积目标：茶园面积达到31万亩。", "会议研究了明年的各项安排。"));

        var answer = Ask("襄阳和宜昌2024年茶园面积目标各是多少？");

        Assert.Equal(["a/茶.md", "b/茶.md"], answer.Citations.Select(c => c.Passage.Report.Source).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_description_of_two_places_tells_of_both_with_markers_counted_on()
    {
        corpus.Write("a/养老.md", SmallCorpus.Report("襄阳市", 2024, "襄阳推进养老服务，建设社区食堂四十处。", "会议研究了明年的各项安排。"));
        corpus.Write("b/养老.md", SmallCorpus.Report("宜昌市", 2024, "宜昌推进养老服务，开办老年大学十二所。", "会议研究了明年的各项安排。"));
        var answer = Ask("襄阳和宜昌怎样推进养老服务？");
        Assert.Contains("社区食堂", answer.Text, StringComparison.Ordinal);
        Assert.Contains("老年大学", answer.Text, StringComparison.Ordinal);
        for (var i = 1; i <= answer.Citations.Count; i++) Assert.Contains($"[{i}]", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_province_without_a_report_of_its_own_is_not_told_by_its_cities()
    {
        var answer = Ask("湖北省2024年GDP增长目标是多少？");
        Assert.True(answer.Refused, answer.Text);
        Assert.Contains("湖北省本级", answer.Text, StringComparison.Ordinal);
        Assert.Contains("襄阳市", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("全国2024年GDP增长目标是多少？")]
    [InlineData("我国2024年GDP增长目标是多少？")]
    public void The_country_is_not_told_by_a_city(string question) => Assert.True(Ask(question).Refused);

    [Fact]
    public void Too_many_places_and_years_are_refused_with_the_limit()
    {
        var error = Assert.Throws<QuestionException>(() => Ask("襄阳和宜昌1950年到2024年的GDP增速分别是多少？"));
        Assert.Contains("60", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => corpus.Dispose();

    private Answer Ask(string question)
    {
        using var index = corpus.Open();
        return new QuestionAnswerer(index).Ask(question);
    }
}
