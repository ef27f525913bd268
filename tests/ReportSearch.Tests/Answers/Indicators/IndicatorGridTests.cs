using ReportSearch.Answers.Indicators;
using ReportSearch.Facts;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Indicators;

public sealed class IndicatorGridTests : IDisposable
{
    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();

    [Fact]
    public void Targets_and_results_of_an_indicator_stand_by_place_and_year()
    {
        var rows = Rows("GDP", null, null, null).Select(r => (r.Place, r.Year, r.Statement.Modality, r.Statement.Quantity.Value)).ToList();
        Assert.Equal(
            [("宜昌市", 2024, Modality.Target, 7m), ("襄阳市", 2023, Modality.Target, 7.5m), ("襄阳市", 2023, Modality.Result, 5.4m), ("襄阳市", 2024, Modality.Target, 6.2m)],
            rows.Select(r => (r.Place!, r.Year!.Value, r.Modality, r.Value)));
    }

    [Fact]
    public void Place_and_years_limit()
    {
        var row = Assert.Single(Rows("地区生产总值", "襄阳", 2024, 2024));
        Assert.Equal(6.2m, row.Statement.Quantity.Value);
        Assert.Contains("6.2%左右", row.Citation.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_that_is_none_is_named_in_the_error()
    {
        var error = Assert.Throws<UnknownIndicatorException>(() => Rows("幸福感总值", null, null, null));
        Assert.Contains("幸福感总值", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2030年，粮食总产量比上年增长3%，比2025年增长16%。", 3)]
    [InlineData("2030年粮食总产量增长3%，年均增长４％。", 3)]
    [InlineData("2030年与2025年相比，粮食总产量增长16%；比2029年增长3%。", 3)]
    [InlineData("2030年粮食总产量增长3%。2030年同二〇二五年相比，产值增加到9亿元，粮食总产量增长16%。", 3)]
    public void Growth_over_several_years_is_no_years_own(string paragraph, int own)
    {
        corpus.Write("c/荆州2031.md", SmallCorpus.Report("荆州市", 2031, paragraph));
        using var index = corpus.Open();
        var line = Assert.Single(new IndicatorGrid(index).Series(new IndicatorQuery("粮食产量", ["荆州"], null, null, Measure: Measure.Growth)));

        Assert.Equal(own, line.Years[2030].Result!.Statement.Quantity.Value);
        Assert.Single(line.Years[2030].Results);
        Assert.Single(line.Spans);
    }

    [Fact]
    public void Where_a_report_could_have_spoken_is_known_by_its_year()
    {
        using var index = corpus.Open();
        var coverage = new IndicatorGrid(index).Coverage(["湖北"]);

        Assert.Equal(["宜昌市", "襄阳市"], coverage.Places);
        Assert.True(coverage.CouldTell("襄阳市", 2024, Modality.Target));
        Assert.True(coverage.CouldTell("襄阳市", 2023, Modality.Result));
        Assert.False(coverage.CouldTell("襄阳市", 2024, Modality.Result));
    }

    public void Dispose() => corpus.Dispose();

    private IReadOnlyList<IndicatorRow> Rows(string? indicator, string? place, int? from, int? to)
    {
        using var index = corpus.Open();
        return new IndicatorGrid(index).Rows(new IndicatorQuery(indicator, place is null ? [] : [place], from, to));
    }
}
