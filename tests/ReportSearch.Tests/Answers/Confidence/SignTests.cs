using ReportSearch.Answers;
using ReportSearch.Answers.Confidence;
using ReportSearch.Answers.Questions;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Corpus.Reading;
using ReportSearch.Index;
using ReportSearch.Index.Indexing;

namespace ReportSearch.Tests.Answers.Confidence;

public sealed class SignTests : IDisposable
{
    private static readonly AnswerSigns Figure = new()
    {
        Kind = QuestionKind.Value,
        Quoted = 0.9,
        Around = 1,
        Uncited = 0,
        Uncovered = 0,
        AsksFigure = true,
        Figure = 1,
        AsksIndicator = true,
        OfIndicator = 1,
        Modality = 1,
        Year = 1,
        IsEnglish = false,
        HasSlip = false,
    };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("reports-confidence-");

    [Fact]
    public void A_figure_is_told_less_likely_where_it_is_of_another_year_or_purpose_or_thing()
    {
        var sure = Sign.Likelihood(Figure, isRefused: false);

        Assert.True(sure > Sign.Likelihood(Figure with { Year = -1 }, isRefused: false));
        Assert.True(sure > Sign.Likelihood(Figure with { Modality = -1 }, isRefused: false));
        Assert.True(sure > Sign.Likelihood(Figure with { OfIndicator = 0 }, isRefused: false));
        Assert.True(sure > Sign.Likelihood(Figure with { Quoted = 0.3, Around = 0.5 }, isRefused: false));
    }

    [Fact]
    public void A_refusal_is_told_less_likely_right_where_the_nearest_words_hold_such_a_figure() => Assert.True(
        Sign.Likelihood(Figure with { Quoted = 0, Around = 0, Figure = 0, OfIndicator = 0, Modality = 0, Year = 0 }, isRefused: true)
        > Sign.Likelihood(Figure, isRefused: true));

    [Fact]
    public void A_list_of_more_places_and_years_than_are_weighed_has_a_confidence_too()
    {
        using var index = Sample();
        var years = string.Join('、', Enumerable.Range(2003, 22).Select(year => $"{year}年"));

        Assert.InRange(new QuestionAnswerer(index).Ask($"商丘、漯河、鹤壁{years}要建哪些高速公路？").Confidence, 0.001, 0.999);
    }

    [Fact]
    public void On_the_sample_corpus_confidence_agrees_with_how_many_answers_are_right()
    {
        using var index = Sample();
        var answerer = new QuestionAnswerer(index);
        var asked = GoldFile.Read(Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "gold", "sample.jsonl"))
            .Select(gold => (gold, answer: answerer.Ask(gold.Question)))
            .Select(a => (a.answer.Confidence, Right: a.answer.Refused ? (a.gold.Unanswerable ? 1.0 : 0.0) : AnswerMarks.Of(a.gold, a.answer)[AnswerMarks.Right]))
            .ToList();

        Assert.All(asked, a => Assert.InRange(a.Confidence, 0.001, 0.999));
        Assert.InRange(asked.Average(a => a.Confidence), asked.Average(a => a.Right) - 0.15, asked.Average(a => a.Right) + 0.15);
        Assert.True(asked.Where(a => a.Right == 1).Average(a => a.Confidence) > asked.Where(a => a.Right < 1).Average(a => a.Confidence));
    }

    private ReportIndex Sample()
    {
        new Indexer(new CorpusFolder(Path.Combine(Repository.Root, "corpus"), new CorpusOptions()), folder.FullName, IndexOptions.Standard)
            .Update(false, null, CancellationToken.None);
        return ReportIndex.Open(folder.FullName, IndexOptions.Standard);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
