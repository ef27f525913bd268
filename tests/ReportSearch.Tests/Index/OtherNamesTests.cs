using ReportSearch.Facts.Indicators;
using ReportSearch.Index.Searching;
using ReportSearch.Index.Storage;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Index;

public sealed class OtherNamesTests
{
    private static readonly Thesaurus Own = new(ThesaurusFile.Parse("高企, 高新技术企业\n就业, 找工作\n云图, 星谱, 天图, 地图集, 云谱", "own.txt"));

    [Fact]
    public void A_name_that_the_question_holds_already_is_not_added() => Assert.Equal(["天图", "地图集", "云谱"], Names("云图（星谱）"));

    [Fact]
    public void A_name_inside_that_of_an_indicator_is_not_looked_for()
    {
        Assert.Contains("找工作", Names("就业"));
        Assert.DoesNotContain("找工作", Names("城镇新增就业"));
    }

    [Fact]
    public void The_names_of_an_indicator_count_wholly() => Assert.All(Of("GDP"), other => Assert.Equal(1, other.Share));

    [Fact]
    public void Many_names_and_long_ones_share_what_one_counts()
    {
        var four = Of("云图").ToList();
        Assert.Equal(4, four.Count);
        Assert.All(four, other => Assert.InRange(other.Share, 0.1, 0.5));
    }

    [Fact]
    public void However_much_a_question_names_no_more_than_48_names_are_added()
    {
        var question = string.Join('，', IndicatorCatalog.Default.All.Take(40).Select(indicator => indicator.Name));
        Assert.Equal(48, Of(question).Count());
    }

    [Fact]
    public void What_is_added_counts_less_than_what_is_asked_for_and_nothing_where_its_weight_is_nothing()
    {
        var weights = SearchWeights.Standard;
        var asked = QueryTerms.OfText("云图", weights, Analyzer.Default).ToList();
        var terms = QueryTerms.Of("云图", weights, Analyzer.Default, WordList.Empty, IndicatorCatalog.Default, Own).Where(t => t.Field != TextFields.Headings).ToList();
        Assert.All(asked, term => Assert.Contains(term, terms));
        var added = terms.Except(asked).ToList();
        Assert.NotEmpty(added);
        Assert.All(added, term => Assert.InRange(term.Weight, 0.001, weights.Synonyms * (weights.Words + weights.Bigrams)));
        var without = QueryTerms.Of("云图", weights with { Synonyms = 0 }, Analyzer.Default, WordList.Empty, IndicatorCatalog.Default, Own);
        Assert.Equal(asked, without.Where(t => t.Field != TextFields.Headings));
    }

    private static IEnumerable<OtherName> Of(string question) => OtherNames.In(question, Analyzer.Default, IndicatorCatalog.Default, Own);

    private static IEnumerable<string> Names(string question) => Of(question).Select(other => other.Name);
}
