using System.Text.RegularExpressions;
using ReportSearch.Cli.Evaluation;
using ReportSearch.Corpus.Places;
using ReportSearch.Corpus.Reading;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Tests.Cli.Evaluation;

/// <summary>
/// The questions of Data/paraphrases.jsonl ask in other words than the report: only what they mean can bring the
/// passage, and place and year where they name them.
/// </summary>
public sealed partial class ParaphraseTests
{
    private static readonly IReadOnlyList<GoldQuestion> Questions =
        GoldFile.Read(Path.Combine(Repository.Root, "tests", "ReportSearch.Tests", "Data", "paraphrases.jsonl"));

    [Fact]
    public void There_are_sixty_different_questions_each_with_one_short_quote()
    {
        Assert.Equal(60, Questions.Select(q => q.Question).Distinct().Count());
        Assert.All(Questions, question => Assert.InRange(Assert.Single(question.Evidence).Quote.Length, 4, 20));
    }

    [Fact]
    public void A_quote_is_of_one_passage_alone_and_the_question_shares_no_pair_of_characters_with_it()
    {
        var texts = PassageTexts(SharedData.Folder("corpus"));

        Assert.All(Questions, question =>
        {
            var quote = ComparableText.Of(question.Evidence[0].Quote);
            var passage = Assert.Single(texts, text => text.Contains(quote, StringComparison.Ordinal));
            Assert.DoesNotContain(ContentPairs(question.Question), pair => passage.Contains(pair, StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("2031年怎样防止桥梁塌了？", new[] { "防止", "止桥", "桥梁", "梁塌" })]
    [InlineData("北京的桥", new string[0])]
    public void Places_years_and_words_of_asking_are_no_content(string question, string[] pairs) =>
        Assert.Equal(pairs, ContentPairs(question));

    private static List<string> PassageTexts(string folder)
    {
        var corpus = new CorpusFolder(folder, new CorpusOptions());
        return [.. corpus.Scan().SelectMany(file => corpus.Read(file).Reports)
            .SelectMany(report => report.Paragraphs)
            .SelectMany(paragraph => PassageCutter.Cut(paragraph.Text).Select(range => ComparableText.Of(range.Of(paragraph.Text).ToString())))];
    }

    private static List<string> ContentPairs(string question)
    {
        var folded = TextFolder.Fold(question).Text.ToCharArray();
        foreach (var mention in Gazetteer.Default.FindAll(new string(folded)))
            Array.Fill(folded, ' ', mention.Range.Start, mention.Range.Length);
        return [.. Content().Matches(Asking().Replace(new string(folded), " "))
            .SelectMany(run => Enumerable.Range(0, run.Length - 1).Select(at => run.Value.Substring(at, 2)))];
    }

    [GeneratedRegex("什么|怎么|怎样|多少|哪些|哪几|哪年|我们|那种|这些|知道|报告|[的了是在有和与及对把被从到为以等这那哪谁吗呢吧市年]")]
    private static partial Regex Asking();

    [GeneratedRegex(@"[\u4e00-\u9fff]+")]
    private static partial Regex Content();
}
