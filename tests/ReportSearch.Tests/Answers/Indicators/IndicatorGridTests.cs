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

    public void Dispose() => corpus.Dispose();

    private IReadOnlyList<IndicatorRow> Rows(string? indicator, string? place, int? from, int? to)
    {
        using var index = corpus.Open();
        return new IndicatorGrid(index).Rows(new IndicatorQuery(indicator, place is null ? [] : [place], from, to));
    }
}
