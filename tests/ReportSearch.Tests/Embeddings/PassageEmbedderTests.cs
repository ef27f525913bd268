using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Embeddings;
using ReportSearch.Embeddings.Training;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Embeddings;

public sealed class PassageEmbedderTests
{
    [Fact]
    public void A_vector_has_length_one_and_the_same_text_gives_the_same_vector() => Prop.ForAll(Texts, text =>
    {
        var vector = PassageEmbedder.Default.Embed(text);
        return vector.SequenceEqual(PassageEmbedder.Default.Embed(text))
            && (vector.Length == 0
                || vector.Length == PassageEmbedder.Default.Dimension && Math.Abs(Dot(vector, vector) - 1) < 1e-4);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_already_cut_give_the_vector_of_their_text() => Prop.ForAll(Texts, text =>
    {
        TermList words = [.. Analyzer.Default.Words(text).Select(token => token.Term)];
        return PassageEmbedder.Default.Embed(words).SequenceEqual(PassageEmbedder.Default.Embed(text));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("２０２４ 龘，！")]
    public void A_text_of_no_known_word_has_no_vector(string text) => Assert.Empty(PassageEmbedder.Default.Embed(text));

    [Theory]
    [InlineData("粮食产量有多少", "全年稻谷和小麦喜获丰收", "新增三条城际铁路")]
    [InlineData("空气质量怎么样", "大气污染防治取得进展", "中小学教师待遇提高")]
    [InlineData("门诊报销", "新建两所医院，增加床位", "高速公路里程增加")]
    public void A_text_is_nearer_to_one_on_its_subject_that_shares_no_word_than_to_another(
        string text, string near, string far)
    {
        var vector = PassageEmbedder.Default.Embed(text);
        Assert.True(
            Dot(vector, PassageEmbedder.Default.Embed(near)) > Dot(vector, PassageEmbedder.Default.Embed(far)) + 0.1f);
    }

    [Fact]
    public void The_script_makes_no_difference() =>
        Assert.Equal(PassageEmbedder.Default.Embed("粮食产量稳步增长"), PassageEmbedder.Default.Embed("糧食產量穩步增長"));

    [Fact]
    public void Bytes_that_are_no_vectors_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => WordVectors.Load([1, 2, 3]));
        var file =
            Saved(VectorTrainer.Train(TwoSubjects(), Analyzer.Default, new VectorTrainerOptions { Dimension = 4 }));
        Assert.Throws<InvalidDataException>(() => WordVectors.Load(file[..^1]));
    }

    [Fact]
    public void Words_that_stand_among_the_same_words_get_like_vectors_and_training_again_gives_the_same_bytes()
    {
        var options = new VectorTrainerOptions { Dimension = 4 };
        var vectors = VectorTrainer.Train(TwoSubjects(), Analyzer.Default, options);
        var embedder = new PassageEmbedder(Analyzer.Default, vectors);
        Assert.True(Dot(embedder.Embed("粮食"), embedder.Embed("棉花")) > Dot(embedder.Embed("粮食"), embedder.Embed("医院")));
        Assert.Equal(Saved(vectors), Saved(VectorTrainer.Train(TwoSubjects(), Analyzer.Default, options)));
    }

    private static Arbitrary<string> Texts { get; } =
        Gen.Elements("粮食", "就业", "增长", "8%", "，", "龘", " ", "gdp", "医院").ArrayOf().Select(string.Concat).ToArbitrary();

    private static IEnumerable<string> TwoSubjects()
    {
        var random = new Random(5);
        string[][] subjects = [["粮食", "棉花", "播种", "产量", "农民"], ["医院", "医生", "病人", "药品", "门诊"]];
        for (var i = 0; i < 200; i++)
            yield return string.Join('，', Enumerable.Range(0, 6).Select(_ => subjects[i % 2][random.Next(5)]));
    }

    private static byte[] Saved(WordVectors vectors)
    {
        using var file = new MemoryStream();
        vectors.Save(file);
        return file.ToArray();
    }

    private static float Dot(float[] a, float[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
