using ReportSearch.Embeddings;
using ReportSearch.Embeddings.Training;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Embeddings.Training;

public sealed class VectorTrainerTests
{
    private static readonly VectorTrainerOptions Small = new() { Dimension = 8, Steps = 60, Batch = 32 };
    private static readonly WordVectors Learned = VectorTrainer.Train(TwoSubjects(), Analyzer.Default, Small);

    [Theory]
    [InlineData("粮食", "棉花", "医院")]
    [InlineData("门诊药品", "医生", "农民")]
    [InlineData("播种", "农民的产量", "病人的药品")]
    public void Words_of_one_subject_stand_nearer_than_words_of_another(string text, string near, string far)
    {
        var embedder = new PassageEmbedder(Analyzer.Default, Learned);
        Assert.True(Dot(embedder.Embed(text), embedder.Embed(near)) > Dot(embedder.Embed(text), embedder.Embed(far)) + 0.3f);
    }

    [Fact]
    public void The_steps_over_pairs_part_the_subjects_more_than_the_start_does()
    {
        float Apart(int steps)
        {
            var vectors = VectorTrainer.Train(TwoSubjects(), Analyzer.Default, Small with { Steps = steps });
            var embedder = new PassageEmbedder(Analyzer.Default, vectors);
            return Dot(embedder.Embed("粮食和棉花"), embedder.Embed("播种产量")) - Dot(embedder.Embed("粮食和棉花"), embedder.Embed("医院门诊"));
        }

        Assert.True(Apart(60) > Apart(0));
    }

    [Fact]
    public void Training_again_gives_the_same_bytes_and_another_seed_gives_others()
    {
        Assert.Equal(Learned.Fingerprint, VectorTrainer.Train(TwoSubjects(), Analyzer.Default, Small).Fingerprint);
        Assert.NotEqual(Learned.Fingerprint, VectorTrainer.Train(TwoSubjects(), Analyzer.Default, Small with { Seed = 2 }).Fingerprint);
    }

    [Fact]
    public void Characters_of_frequent_words_have_vectors_and_numbers_have_none()
    {
        Assert.NotEqual(-1, Learned.RowOf("粮"));
        Assert.Equal(-1, Learned.RowOf("5亩"));
        Assert.Equal(-1, Learned.RowOf("5"));
    }

    [Fact]
    public void A_text_in_which_no_word_comes_again_is_refused() =>
        Assert.Throws<ArgumentException>(() => VectorTrainer.Train(["粮食，棉花"], Analyzer.Default, Small));

    private static IEnumerable<string> TwoSubjects()
    {
        var random = new Random(5);
        string[][] subjects = [["粮食", "棉花", "播种", "产量", "农民", "5亩"], ["医院", "医生", "病人", "药品", "门诊", "5元"]];
        for (var i = 0; i < 400; i++)
            yield return string.Join('，', Enumerable.Range(0, 20).Select(_ => subjects[i / 10 % 2][random.Next(6)]));
    }

    private static float Dot(float[] a, float[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
