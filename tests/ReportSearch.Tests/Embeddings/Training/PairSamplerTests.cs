using ReportSearch.Embeddings.Training;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Embeddings.Training;

public sealed class PairSamplerTests
{
    private static readonly Vocabulary Text =
        Vocabulary.Of(Enumerable.Repeat("粮食增产，医院扩建，铁路通车，水质改善，学校招生，农民增收", 40), Analyzer.Default, new VectorTrainerOptions());

    [Fact]
    public void A_passage_holds_none_of_its_question_s_words_but_where_one_is_spelled()
    {
        var sampler = new PairSampler(Text, seed: 3);
        for (var i = 0; i < 500; i++)
        {
            var (question, passage) = sampler.Next();
            Assert.Empty(question.Where(IsWord).Intersect(passage.Where(IsWord)));
        }
    }

    [Fact]
    public void Questions_are_short_and_words_are_sometimes_spelled()
    {
        var sampler = new PairSampler(Text, seed: 3);
        var questions = Enumerable.Range(0, 500).Select(_ => sampler.Next().Question).ToList();
        Assert.All(questions, question => Assert.InRange(question.Count(IsWord), 0, 30));
        Assert.Contains(questions, question => question.Any(piece => !IsWord(piece)) && question.Any(IsWord));
    }

    [Fact]
    public void The_same_seed_gives_the_same_pairs()
    {
        var (one, other) = (new PairSampler(Text, seed: 3), new PairSampler(Text, seed: 3));
        for (var i = 0; i < 50; i++)
        {
            var (a, b) = (one.Next(), other.Next());
            Assert.Equal(a.Question, b.Question);
            Assert.Equal(a.Passage, b.Passage);
        }
    }

    private static bool IsWord(int piece) => piece < Text.Words;
}
