using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Passages;
using ReportSearch.Index.Searching;

namespace ReportSearch.Tests.Index;

public sealed class FactKeywordTests : IDisposable
{
    private readonly SmallCorpus corpus = SmallCorpus.OfThreeReports();

    public FactKeywordTests() => corpus.Write("c/湖北2024.md", SmallCorpus.Report("湖北省", 2024,
        "去年，宜昌市地区生产总值增长7.1%，襄阳市粮食总产量97亿斤。",
        "今年的主要预期目标是：地区生产总值增长6%。到2027年，粮食总产量达到560亿斤。",
        "我们将开工建设清江大桥，建成三所县级医院。"));

    [Fact]
    public void The_keywords_find_every_passage_that_reading_all_of_them_finds()
    {
        using var index = corpus.Open();
        var all = index.Reports.SelectMany(report => index.Passages(report.Id)).ToList();
        Indicator?[] indicators = [null, Named("地区生产总值"), Named("粮食产量"), Named("城镇新增就业")];
        Modality?[] modalities = [null, Modality.Target, Modality.Result];
        int?[] years = [null, 2022, 2023, 2024, 2027];
        string[] names = ["湖北省", "宜昌市", "襄阳市", "河南省"];
        Prop.ForAll<int[]>(picks =>
        {
            var filter = new StatementFilter(
                Pick(indicators, 0), Pick(modalities, 1), Pick(years, 2), Pick(years, 3),
                [.. names.Where((_, i) => Pick([false, true], 4 + i)).Select(name => Gazetteer.Default.Find(name)!)]);
            var found = index.Stating(filter).Select(passage => passage.Id).ToHashSet();
            return all.Where(passage => Statements(passage).Any(s => Meets(s, passage, filter))).All(passage => found.Contains(passage.Id));

            T Pick<T>(T[] of, int at) => of[(at < picks.Length ? picks[at] & int.MaxValue : 0) % of.Length];
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("地区生产总值", Modality.Result, 2023, "宜昌市", "宜昌市地区生产总值增长7.1%")]
    [InlineData("粮食产量", Modality.Target, 2027, null, "560亿斤")]
    [InlineData("地区生产总值", Modality.Target, 2023, "襄阳市", "7.5%左右")]
    public void A_passage_is_found_by_what_it_states_when_and_of_which_place(
        string indicator, Modality modality, int year, string? place, string words)
    {
        using var index = corpus.Open();
        var found = index.Stating(new StatementFilter(
            Named(indicator), modality, year, year, place is null ? [] : [Gazetteer.Default.Find(place)!]));
        Assert.Contains(words, Assert.Single(found).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_own_reports_alone_no_other_report_speaks()
    {
        using var index = corpus.Open();
        var filter = new StatementFilter(Named("地区生产总值"), null, null, null, [Gazetteer.Default.Find("宜昌市")!]);
        Assert.Equal(2, index.Stating(filter).Count);
        Assert.Equal("宜昌市", Assert.Single(index.Stating(filter with { OwnReports = true })).Report.Place?.Name);
    }

    [Fact]
    public void Passages_that_promise_are_found_by_category_and_report()
    {
        using var index = corpus.Open();
        var hubei = ReportFilter.None with { Places = [Gazetteer.Default.Find("湖北省")!], OwnReports = true };
        var every = index.Reports.SelectMany(report => index.Passages(report.Id))
            .Where(passage => CommitmentReader.Read(passage.Text, passage.Context).Count > 0);
        Assert.Equal(every.Select(passage => passage.Id).ToHashSet(), [.. index.Promising(null, ReportFilter.None).Select(p => p.Id)]);
        Assert.Contains("清江大桥", Assert.Single(index.Promising("transport", hubei)).Text, StringComparison.Ordinal);
        Assert.Empty(index.Promising("finance", hubei));
    }

    public void Dispose() => corpus.Dispose();

    private static Indicator Named(string name) => IndicatorCatalog.Default.Find(name)!;

    private static IReadOnlyList<Statement> Statements(Passage passage) => StatementReader.Read(passage.Text, passage.Context);

    private static bool Meets(Statement statement, Passage passage, StatementFilter filter)
    {
        var place = (statement.Place is { } name ? Gazetteer.Default.Find(name) : null) ?? passage.Report.Place;
        return statement.Indicator is not null
            && (filter.Indicator is null || statement.Indicator == filter.Indicator)
            && (filter.Modality is null || statement.Modality == filter.Modality)
            && (filter.From is null || statement.Period?.To >= filter.From)
            && (filter.To is null || statement.Period?.To <= filter.To)
            && (filter.Places.Count == 0 || filter.Places.Any(wanted => place!.IsAmong(wanted)));
    }
}
