using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Index;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Answers;

public sealed class ReadPartsTests
{
    private static readonly QuestionReader Reader = new([Of("襄阳市", 2023), Of("襄阳市", 2024), Of("宜昌市", 2024)], Analyzer.Default);

    [Theory]
    [InlineData("襄阳2024年GDP增长目标是多少", "place:襄阳市 Said, year:2024 Said, indicator:地区生产总值 Said, modality:Target Said, kind:Value Said")]
    [InlineData("襄旸市去年粮食产量", "place:襄阳市 Inferred, year:2023 Inferred, indicator:粮食产量 Said, modality:Result Said, kind:Value Said")]
    [InlineData("宜昌“十四五”期间怎样治水", "place:宜昌市 Said, year:2021-2025 Inferred, kind:Description Said")]
    [InlineData("2021年到2023年襄阳的失业率走势", "place:襄阳市 Said, year:2021-2023 Said, kind:Trend Said")]
    public void Everything_understood_is_a_part_that_tells_where_it_comes_from(string question, string parts) =>
        Assert.Equal(parts, string.Join(", ", Reader.Read(question).Parts.Select(p => $"{p.Id} {p.Origin}")));

    [Fact]
    public void A_part_taken_out_is_left_out_and_the_rest_stands()
    {
        const string asked = "襄阳2024年GDP增长目标是多少";
        Assert.Equal("places: years: 2024 indicators: 地区生产总值 Target Value", Without(asked, "place:襄阳市"));
        Assert.Equal("places: 襄阳市 years: indicators: 地区生产总值 Target Value", Without(asked, "year:2024"));
        Assert.Equal("places: 襄阳市 years: 2024 indicators: Target Value", Without(asked, "indicator:地区生产总值"));
        Assert.Equal("places: 襄阳市 years: 2024 indicators: 地区生产总值  Value", Without(asked, "modality:Target"));
        Assert.Equal("places: years: indicators: 地区生产总值 Target Value", Without(asked, "place:襄阳市", "year:2024"));
        Assert.Equal("places: 宜昌市 years: indicators: 地区生产总值 Target Ranking", Without("襄阳和宜昌谁的GDP增长目标最高", "place:襄阳市"));
    }

    [Fact]
    public void A_place_or_year_taken_out_is_no_word_to_look_for_either()
    {
        var read = Reader.Read(new AskRequest("襄阳2024年的公园") { Without = ["place:襄阳市", "year:2024"] });
        Assert.Equal("公园", read.Words);
    }

    [Theory]
    [InlineData("襄阳有哪些公园", QuestionKind.Description)]
    [InlineData("襄阳的GDP目标完成了吗", QuestionKind.Value)]
    [InlineData("襄阳和宜昌哪个市GDP目标最高", QuestionKind.Comparison)]
    public void Without_its_kind_a_question_is_read_in_general(string question, QuestionKind general)
    {
        var read = Reader.Read(question);
        Assert.NotEqual(general, read.Kind);
        Assert.Equal(general, Reader.Read(new AskRequest(question) { Without = [$"kind:{read.Kind}"] }).Kind);
    }

    [Fact]
    public void A_part_that_the_question_does_not_have_is_refused_by_its_name()
    {
        var error = Assert.Throws<QuestionException>(() => Reader.Read(new AskRequest("襄阳的公园") { Without = ["year:2031"] }));
        Assert.Contains("year:2031", error.Message, StringComparison.Ordinal);
        Assert.Contains("place:襄阳市", error.Message, StringComparison.Ordinal);
    }

    private static string Without(string question, params string[] ids)
    {
        var read = Reader.Read(new AskRequest(question) { Without = ids });
        return $"places: {string.Join(' ', read.Places.Select(p => p.Name))} years: {string.Join(' ', read.Years)} ".Replace(":  ", ": ", StringComparison.Ordinal)
            + $"indicators: {string.Join(' ', read.Indicators.Select(i => i.Name))} {read.Modality} {read.Kind}".Replace(":  ", ": ", StringComparison.Ordinal);
    }

    private static ReportGroup Of(string place, int year) => new(Gazetteer.Default.Find(place), year, "政府工作报告", 1);
}
