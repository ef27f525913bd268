using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Embeddings;
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
    public void A_word_without_a_vector_is_read_as_its_characters() =>
        Assert.True(Dot(PassageEmbedder.Default.Embed("稻菽"), PassageEmbedder.Default.Embed("稻谷"))
            > Dot(PassageEmbedder.Default.Embed("稻菽"), PassageEmbedder.Default.Embed("城际铁路")) + 0.1f);

    [Fact]
    public void Passages_share_no_direction()
    {
        string[] subjects =
        [
            "全年粮食产量再创新高，农田水利建设加快", "新建两所医院，门诊费用报销比例提高", "城际铁路通车，高速公路里程增加",
            "中小学教师待遇提高，新增学位", "大气污染防治取得进展，河流水质改善", "对外贸易结构优化，利用外资增加",
            "国有企业改革深化，债务风险化解", "退役军人安置工作加强，国防动员体系完善",
        ];
        var vectors = subjects.Select(PassageEmbedder.Default.Embed).ToList();
        var mean = Enumerable.Range(0, vectors[0].Length).Select(i => vectors.Average(vector => vector[i])).ToArray();
        Assert.InRange(Dot(mean, mean), 0, 2.0 / subjects.Length);   // 1 / count where they have nothing in common
    }

    private static Arbitrary<string> Texts { get; } =
        Gen.Elements("粮食", "就业", "增长", "8%", "，", "龘", " ", "gdp", "医院").ArrayOf().Select(string.Concat).ToArbitrary();

    private static float Dot(float[] a, float[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
