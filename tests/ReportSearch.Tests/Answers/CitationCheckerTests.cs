using ReportSearch.Answers;
using ReportSearch.Answers.Checking;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Tests.Answers;

public sealed class CitationCheckerTests
{
    private const string Text = "全市新建学校37所，床位增加12.5%。";

    [Theory]
    [InlineData("新建学校37所[1]")]
    [InlineData("床位增加１２．５％[1]")]
    [InlineData("2031年新建学校37所[1]")]
    public void An_answer_whose_figures_the_citation_or_the_question_holds_is_left_alone(string answer) =>
        Assert.False(CitationChecker.Check(Answer(answer)).Refused);

    [Theory]
    [InlineData("新建学校38所[1]", "38")]
    [InlineData("床位增加2.5%[1]", "2.5")]
    [InlineData("新建学校3所[1]", "3")]
    public void A_figure_without_support_withdraws_the_answer_and_its_details(string answer, string figure)
    {
        var checkedAnswer = CitationChecker.Check(Answer(answer, "细节37所[1]"));
        Assert.True(checkedAnswer.Refused);
        Assert.Contains(figure, checkedAnswer.Text, StringComparison.Ordinal);
        Assert.Empty(checkedAnswer.Details);
    }

    [Fact]
    public void Details_are_held_to_the_same() => Assert.True(CitationChecker.Check(Answer("新建学校37所[1]", "新建医院9所[1]")).Refused);

    [Fact]
    public void The_count_of_reports_needs_no_passage() =>
        Assert.False(CitationChecker.Check(Answer("42份报告写明，最高的是37所[1]") with { Counted = 42 }).Refused);

    private static Answer Answer(string text, string details = "")
    {
        var header = new ReportHeader(new ReportId("甲"), "a.txt", "甲市报告", null, null, "其他", null, null, null, "", 1, 1);
        var passage = new Passage(new PassageId(header.Id, new ParagraphId("p"), 0), header, [], 1, new CharRange(0, Text.Length), Text);
        var question = new Question("2031年建了几所", QuestionKind.Value, [], [2031], QuestionTime.Spoken, [], null, "建了几所") { Words = "2031年建了几所" };
        return new Answer(question, text, Refused: false, [new Citation(passage, new CharRange(0, 9))], details);
    }
}
