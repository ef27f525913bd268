using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Index.Searching;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers;

public sealed class EvidenceFinderTests : IDisposable
{
    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();

    [Fact]
    public void A_place_in_the_words_limits_the_hits_to_its_reports()
    {
        var hits = Search(new SearchRequest("宜昌的就业目标")).Hits;
        Assert.NotEmpty(hits);
        Assert.All(hits, h => Assert.Equal("宜昌市", h.Passage.Report.Place!.Name));
    }

    [Fact]
    public void A_province_includes_its_cities()
    {
        var hits = Search(new SearchRequest("主要预期目标", Place: "湖北")).Hits;
        Assert.Equal(["宜昌市", "襄阳市"], hits.Select(h => h.Passage.Report.Place!.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_given_year_limits_strictly()
    {
        var hits = Search(new SearchRequest("口袋公园", Year: 2023)).Hits;
        Assert.NotEmpty(hits);
        Assert.All(hits, h => Assert.Equal(2023, h.Passage.Report.Year));
    }

    [Fact]
    public void A_report_of_unknown_place_and_year_is_not_shut_out_by_an_inferred_one()
    {
        corpus.Write("notes.txt", "会议纪要\n\n与会人员讨论了樱花大道的改造方案，改造长度为十二公里。\n");
        var hits = Search(new SearchRequest("襄阳2024年樱花大道改造")).Hits;
        Assert.Contains(hits, h => h.Passage.Text.Contains("樱花大道", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(SearchMode.Hybrid)]
    [InlineData(SearchMode.Keyword)]
    public void Another_name_of_an_indicator_finds_it(SearchMode mode)
    {
        var hits = Search(new SearchRequest("襄阳2024年CPI", Mode: mode)).Hits;
        Assert.Contains("居民消费价格", hits[0].Passage.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SearchMode.Hybrid)]
    [InlineData(SearchMode.Keyword)]
    [InlineData(SearchMode.Vector)]
    public void The_same_paragraph_in_two_reports_is_one_hit_with_both_and_the_list_is_as_long_as_asked(SearchMode mode)
    {
        foreach (var place in new[] { "荆州市", "黄石市" })
            corpus.Write($"{place}.md", SmallCorpus.Report(place, 2024, "深入开展樱花节主题活动，打响赏樱品牌。", $"{place}新辟赏樱步道。"));

        var hits = Search(new SearchRequest("赏樱品牌", Top: 3, Mode: mode)).Hits;

        var both = hits.Single(h => h.Passage.Text.Contains("打响", StringComparison.Ordinal));
        Assert.Equal(
            ["荆州市", "黄石市"],
            both.Also.Prepend(both.Passage).Select(p => p.Report.Place!.Name).Order(StringComparer.Ordinal));
        Assert.Equal(3, hits.Count);
    }

    [Theory]
    [InlineData("襄阳2064年口袋公园", "2064年")]
    [InlineData("襄阳新建“口口袋公园”多少个", "“口口袋公园”")]
    public void A_limit_in_the_words_that_nothing_meets_is_told_and_left_out(string words, string unmet)
    {
        var result = Search(new SearchRequest(words));
        Assert.Equal([unmet], result.Unmet);
        Assert.Contains("口袋公园", result.Hits[0].Passage.Text, StringComparison.Ordinal);
        Assert.All(result.Hits, h => Assert.Equal("襄阳市", h.Passage.Report.Place!.Name));
    }

    [Fact]
    public void A_place_in_the_words_that_no_report_is_of_is_told_and_looked_for_in_the_text()
    {
        corpus.Write("荆州2024.md", SmallCorpus.Report("荆州市", 2024, "深化与苏州市的对口合作。", "口袋公园遍布城区。"));
        var result = Search(new SearchRequest("苏州市合作"));
        Assert.Equal(["苏州市"], result.Unmet);
        Assert.Contains("苏州", result.Hits[0].Passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_given_that_no_report_is_of_finds_nothing()
    {
        var result = Search(new SearchRequest("口袋公园", Year: 2064));
        Assert.Empty(result.Hits);
        Assert.Empty(result.Unmet);
    }

    [Fact]
    public void A_place_that_is_none_is_named_in_the_error()
    {
        var error = Assert.Throws<QuestionException>(() => Search(new SearchRequest("就业", Place: "亚特兰蒂斯")));
        Assert.Contains("亚特兰蒂斯", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => corpus.Dispose();

    private SearchResult Search(SearchRequest request)
    {
        using var index = corpus.Open();
        return new EvidenceFinder(index).Search(request);
    }
}
