using ReportSearch.Index.Searching;

namespace ReportSearch.Tests.Index;

public sealed class PassageRankingTests
{
    private const string Stranger = "古隆中旅游环线建成通车。";

    private static readonly SearchWeights WordsAlone = new() { Sentence = 0, Vectors = 0 };

    private static readonly string[] Followed =
        ["樊城物流枢纽是全市最大的货运项目。", "今年五月开工，两年建成。", "口袋公园遍布城区，市民出门见绿。"];

    [Theory]
    [InlineData(0.8, "今年五月开工，两年建成。")]
    [InlineData(0, "枢纽开工。")]
    public void A_sentence_is_read_with_what_went_before_it(double context, string first)
    {
        using var corpus = new SmallCorpus();
        corpus.Write("a.md", SmallCorpus.Report("襄阳市", 2024, Followed));
        corpus.Write("b.md", SmallCorpus.Report("宜昌市", 2024, Stranger, "枢纽开工。", Stranger));
        var hits = Search(corpus, "樊城物流枢纽何时开工", WordsAlone with { Context = context });
        Assert.Equal(first, hits.First(hit => !hit.Passage.Text.Contains("樊城", StringComparison.Ordinal)).Passage.Text);
    }

    [Fact]
    public void The_last_passage_of_a_report_says_nothing_of_the_first_of_the_next()
    {
        using var corpus = new SmallCorpus();
        corpus.Write("a.md", SmallCorpus.Report("襄阳市", 2024, Followed[0]));
        corpus.Write("b.md", SmallCorpus.Report("宜昌市", 2024, Followed[1], Stranger));
        var apart = Search(corpus, "樊城物流枢纽开工", WordsAlone);
        var without = Search(corpus, "樊城物流枢纽开工", WordsAlone with { Context = 0 });
        Assert.Equal(ScoreOf(Followed[1], without), ScoreOf(Followed[1], apart));

        static double ScoreOf(string text, IReadOnlyList<PassageHit> hits) => hits.Single(hit => hit.Passage.Text == text).KeywordScore;
    }

    [Fact]
    public void Words_that_stand_in_one_sentence_count_more_than_the_same_words_strewn_over_the_passage()
    {
        const string together = "粮食仓储中心建成投产。汉江两岸见绿，游人如织。";
        const string strewn = "粮食连年丰收。仓储中心汉江两岸见绿。游人如织建成投产。";
        Assert.Equal(1, SentenceEvidence.Share(together, [("粮食", 2), ("仓储", 1), ("投产", 1)]));
        Assert.Equal(0.5, SentenceEvidence.Share(strewn, [("粮食", 2), ("仓储", 1), ("投产", 1)]));
        Assert.Equal(0, SentenceEvidence.Share(strewn, []));
    }

    [Fact]
    public void Where_no_passage_has_the_words_the_vectors_decide()
    {
        using var corpus = new SmallCorpus();
        corpus.Write("a.md", SmallCorpus.Report("襄阳市", 2024, "汉江两岸游人如织。", "扩大中小学学位供给，办好人民满意的教育。", "粮食连年丰收。"));
        var hits = Search(corpus, "孩子读书难", SearchWeights.Standard with { Synonyms = 0 });
        Assert.Contains("学位", hits[0].Passage.Text, StringComparison.Ordinal);
        Assert.Equal(0, hits[0].KeywordScore);
    }

    private static IReadOnlyList<PassageHit> Search(SmallCorpus corpus, string words, SearchWeights weights)
    {
        using var index = corpus.Open();
        return index.Search(new PassageQuery(words, ReportFilter.None, 10, SearchMode.Hybrid) { Weights = weights });
    }
}
