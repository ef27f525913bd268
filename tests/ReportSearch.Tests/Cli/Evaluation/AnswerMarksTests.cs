using ReportSearch.Answers;
using ReportSearch.Answers.Questions;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Tests.Cli.Evaluation;

public sealed class AnswerMarksTests
{
    private static readonly Passage Told = Invented.Passage("全市新建水库3座，改造灌渠120公里。");

    private static readonly GoldQuestion Gold = new(
        "g1", "绿岛要新建几座水库、改造多少公里灌渠？", "numeric", [["3座", "三座"], ["120公里"]],
        [new GoldEvidence("绿岛.md", "新建水库3座，改造灌渠120公里")], Unanswerable: false);

    [Fact]
    public void An_answer_that_fills_all_slots_and_cites_the_passage_is_right() => Assert.Equal(
        new Dictionary<string, double> { ["slots"] = 1, ["exact"] = 1, ["cited"] = 1, ["right"] = 1, ["refused"] = 0 },
        AnswerMarks.Of(Gold, Answer("新建水库3座，改造灌渠120公里[1]。", Told)));

    [Fact]
    public void A_slot_left_open_counts_in_part_and_is_not_right()
    {
        var marks = AnswerMarks.Of(Gold, Answer("新建水库3座[1]。", Told));

        Assert.Equal((0.5, 0.0, 1.0, 0.0), (marks["slots"], marks["exact"], marks["cited"], marks["right"]));
    }

    [Fact]
    public void An_answer_that_goes_on_and_on_is_not_exact()
    {
        var marks = AnswerMarks.Of(Gold, Answer("3座、120公里" + new string('等', 200), Told));

        Assert.Equal((1.0, 0.0), (marks["slots"], marks["exact"]));
    }

    [Fact]
    public void A_description_may_go_on_for_800_characters_and_needs_one_piece_of_its_evidence()
    {
        var gold = Gold with { Type = "descriptive", Evidence = [.. Gold.Evidence, new GoldEvidence("别处.md", "另有一处水库正在论证")] };

        Assert.Equal(1, AnswerMarks.Of(gold, Answer("3座、120公里" + new string('等', 700), Told))["right"]);
    }

    [Fact]
    public void The_same_words_in_another_file_do_not_count_as_cited() =>
        Assert.Equal(0, AnswerMarks.Of(Gold, Answer("3座，120公里[1]", Invented.Passage(Told.Text, "红山.md")))["cited"]);

    [Fact]
    public void Seven_tenths_of_a_quote_in_one_run_are_enough_to_cite_it()
    {
        var cited = Invented.Passage("新建水库3座，改造灌渠120");

        Assert.Equal(1, AnswerMarks.Of(Gold with { Answers = [["3座"]] }, Answer("3座[1]", cited))["cited"]);
    }

    [Fact]
    public void Where_the_reports_do_not_tell_only_a_refusal_is_right()
    {
        var gold = Gold with { Unanswerable = true };

        Assert.Equal(1, AnswerMarks.Of(gold, Answer("报告没有说明。") with { Refused = true })["right"]);
        Assert.Equal(0, AnswerMarks.Of(gold, Answer("3座[1]", Told))["right"]);
    }

    private static Answer Answer(string text, params Passage[] cited) => new(
        new Question(Gold.Question, QuestionKind.Value, [], [], QuestionTime.Spoken, [], null, "") { Words = "" }, text, Refused: false,
        [.. cited.Select(passage => new Citation(passage, new CharRange(0, passage.Text.Length)))], "");
}
