using ReportSearch.Answers.Questions;
using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Index;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Answers;

public sealed class QuestionReaderTests
{
    private static readonly QuestionReader Reader = new(
    [
        Of("襄阳市", 2023), Of("襄阳市", 2024), Of("宜昌市", 2024), Of("湖北省", 2025), Of("全国", 1998),
    ], Analyzer.Default);

    [Theory]
    [InlineData("襄阳2024年粮食产量目标是多少？", "襄阳市", "2024")]
    [InlineData("襄陽市二〇二四年糧食產量", "襄阳市", "2024")]
    [InlineData("襄阳和宜昌2023、2024年的GDP增速", "襄阳市 宜昌市", "2023 2024")]
    [InlineData("2021—2024年我国的情况", "全国", "2021 2022 2023 2024")]
    [InlineData("2021年到2024年逐年增速", "", "2021 2022 2023 2024")]
    [InlineData("98年国务院报告说了什么", "全国", "1998")]
    [InlineData("07年粮食总产量", "", "2007")]
    [InlineData("2024到2020年的情况", "", "2020 2021 2022 2023 2024")]
    [InlineData("1998—02年的情况", "", "1998 1999 2000 2001 2002")]
    [InlineData("襄阳建了2000套公寓", "襄阳市", "")]
    [InlineData("全国文明城市有哪些", "", "")]
    [InlineData("全国2024年粮食产量", "全国", "2024")]
    [InlineData("粮食产量在全国排第几", "", "")]
    [InlineData("一九九八年钢产量", "", "1998")]
    [InlineData("襄阳今年要建几所学校", "襄阳市", "2024")]
    [InlineData("襄阳去年建了几所学校", "襄阳市", "2023")]
    [InlineData("襄旸市今年要建几所学校", "襄阳市", "2024")]
    [InlineData("森林覆盖率是多少", "", "")]
    public void Places_and_years_are_found_in_plain_words(string question, string places, string years)
    {
        var read = Reader.Read(question);
        Assert.Equal(places, string.Join(' ', read.Places.Select(p => p.Name)));
        Assert.Equal(years, string.Join(' ', read.Years));
    }

    [Theory]
    [InlineData("2024年地区生产总值增长目标是多少", QuestionKind.Value)]
    [InlineData("GDP growth target of Xiangyang in 2024", QuestionKind.Value)]
    [InlineData("襄阳和宜昌2024年的增长目标分别是多少", QuestionKind.Comparison)]
    [InlineData("2021年到2024年增长目标逐年是多少", QuestionKind.Trend)]
    [InlineData("各市里哪个市的增长目标最高", QuestionKind.Ranking)]
    [InlineData("襄阳今年开工哪些项目", QuestionKind.List)]
    [InlineData("襄阳准备怎样发展养老服务", QuestionKind.Description)]
    [InlineData("襄阳的养老品牌叫什么名字", QuestionKind.Entity)]
    [InlineData("2023年提出的公园目标完成了吗", QuestionKind.Commitment)]
    public void The_kind_of_answer_is_told_from_the_wording(string question, QuestionKind kind) =>
        Assert.Equal(kind, Reader.Read(question).Kind);

    [Theory]
    [InlineData("粮食产量目标是多少", Modality.Target)]
    [InlineData("去年实际建成了多少公里", Modality.Result)]
    [InlineData("森林覆盖率是多少", null)]
    public void A_plan_is_told_from_what_came_of_it(string question, Modality? modality) =>
        Assert.Equal(modality, Reader.Read(question).Modality);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("？！。")]
    public void A_question_without_words_is_refused(string question) =>
        Assert.Throws<QuestionException>(() => Reader.Read(question));

    [Fact]
    public void A_question_of_5000_characters_is_refused_and_the_message_names_the_limit()
    {
        var error = Assert.Throws<QuestionException>(() => Reader.Read(new string('问', 5000)));
        Assert.Contains("1000", error.Message, StringComparison.Ordinal);
    }

    private static ReportGroup Of(string place, int year) => new(Gazetteer.Default.Find(place), year, "政府工作报告", 1);
}
