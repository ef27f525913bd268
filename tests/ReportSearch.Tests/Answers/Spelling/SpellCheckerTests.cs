using ReportSearch.Answers;
using ReportSearch.Answers.Evidence;
using ReportSearch.Answers.Spelling;
using ReportSearch.Index;
using ReportSearch.Tests.Index;

namespace ReportSearch.Tests.Answers.Spelling;

public sealed class SpellCheckerTests : IDisposable
{
    private const string Right = "襄阳市2024年城镇新增就业目标是多少？";

    private readonly SmallCorpus corpus = new();
    private readonly ReportIndex index;

    public SpellCheckerTests()
    {
        for (var year = 2013; year <= 2024; year++)
            corpus.Write($"襄阳{year}.md", SmallCorpus.Report("襄阳市", year,
                $"今年襄阳市的主要预期目标是：地区生产总值增长{year % 7}%左右，城镇新增就业{year % 5}万人以上，居民消费价格涨幅控制在{year % 3}%左右。",
                $"襄阳市规模以上工业增加值增长{year % 9}%，新建口袋公园{year % 30}个，城镇新增就业{year % 4}万人。"));
        index = corpus.Open();
    }

    [Theory]
    [InlineData("襄阳市2024年城镇新增旧业目标是多少？")]   // one of the same sound
    [InlineData("襄杨市2024年城镇新增就业目标是多少？")]
    [InlineData("襄阳市2024年城镇新增就业业目标是多少？")]
    [InlineData("襄阳市2024年城镇增新就业目标是多少？")]
    [InlineData("襄阳市20244年城镇新增就业目标是多少？")]
    [InlineData("襄阳市202年4城镇新增就业目标是多少？")]
    public void One_slip_is_mended(string question) => Assert.Equal(Right, Suggest(question));

    [Theory]
    [InlineData("襄阳2024年居民消价格涨幅", "襄阳2024年居民消费价格涨幅")]
    [InlineData("襄陽市城鎮新增救業目標", "襄陽市城鎮新增就業目標")]
    [InlineData("襄阳市2054年地区生产总值", null)]   // of 2014 and 2024 either may be meant
    public void What_is_missing_and_what_is_sure_depends_on_the_reports(string question, string? meant)
    {
        if (meant is null) Assert.Null(Suggest(question));
        else Assert.Equal(ReportSearch.Text.TextFolder.Fold(meant).Text, ReportSearch.Text.TextFolder.Fold(Suggest(question) ?? "").Text);
    }

    [Theory]
    [InlineData(Right)]
    [InlineData("襄阳市委全会提出要搞几处口袋公园、咋样了？")]
    [InlineData("2035年的远景目标是什么")]
    [InlineData("安菲特律特号何时抵达襄阳？")]
    [InlineData("GDP growth target of Xiangyang 2024")]
    [InlineData("٢٠٢٥年")]   // digits of another script
    [InlineData("20٢٥年GDP")]
    [InlineData("")]
    public void What_is_right_or_unknown_stays_as_it_is(string question) => Assert.Null(Suggest(question));

    [Fact]
    public void A_question_that_mending_would_make_too_long_is_searched_as_written()
    {
        var longest = "襄阳2024年居民消价格涨幅".PadRight(1000, '。');
        Assert.Null(new EvidenceFinder(index).Search(new SearchRequest(longest)).DidYouMean);
        Assert.NotNull(Suggest(longest[..999]));
    }

    [Fact]
    public void Digits_of_another_script_are_searched_as_they_stand() =>
        Assert.Empty(new EvidenceFinder(index).Search(new SearchRequest("襄阳20٢٥年就业")).Understood.Years);

    [Fact]
    public void A_name_of_the_reports_is_no_slip()
    {
        corpus.Write("荆州.md", SmallCorpus.Report("荆州市", 2024, "去年完成豳圪遗址保护，修复古道三条。"));
        corpus.Update(rebuild: true);
        using var named = corpus.Open();
        Assert.Equal([4, 4, 4, 4, 2, 2], new KnownWords(named).Cover("豳圪遗址保护"));
    }

    [Fact]
    public void A_slip_is_shown_and_its_mending_searched_beside_the_words_as_written()
    {
        var result = new EvidenceFinder(index).Search(new SearchRequest("襄阳市2024年城镇新增旧业目标是多少？"));

        Assert.Equal(Right, result.DidYouMean);
        Assert.Equal("襄阳市2024年城镇新增旧业目标是多少？", result.Understood.Text);
        Assert.Contains("城镇新增就业", result.Hits[0].Passage.Text, StringComparison.Ordinal);
        Assert.Equal(result.Hits.Count, result.Hits.DistinctBy(hit => hit.Passage.Id).Count());
        Assert.Equal(result.Hits.OrderByDescending(hit => hit.Score), result.Hits);
    }

    [Fact]
    public void An_answer_is_of_the_question_as_asked()
    {
        var answer = new QuestionAnswerer(index).Ask("襄阳市20244年城镇新增就业目标是多少？");

        Assert.Equal(Right, answer.DidYouMean);
        Assert.Empty(answer.Question.Years);
    }

    public void Dispose()
    {
        index.Dispose();
        corpus.Dispose();
    }

    private string? Suggest(string question) => new SpellChecker(index).Suggest(question);
}
