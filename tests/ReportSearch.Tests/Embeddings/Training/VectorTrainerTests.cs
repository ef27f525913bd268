using ReportSearch.Embeddings;
using ReportSearch.Embeddings.Training;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Embeddings.Training;

public sealed class VectorTrainerTests
{
    private static readonly VectorTrainerOptions Small = new() { Dimension = 16, Steps = 100, Batch = 32 };
    private static readonly WordVectors Learned = VectorTrainer.Train(EightSubjects(), Analyzer.Default, Small);

    [Theory]
    [InlineData("粮食", "棉花", "医院")]
    [InlineData("门诊药品", "医生", "农民")]
    [InlineData("播种", "农民的产量", "病人的药品")]
    public void Words_of_one_subject_stand_nearer_than_words_of_another(string text, string near, string far)
    {
        var embedder = new PassageEmbedder(Analyzer.Default, Learned);
        var (nearer, farther) = (Dot(embedder.Embed(text), embedder.Embed(near)), Dot(embedder.Embed(text), embedder.Embed(far)));
        Assert.True(nearer > farther + 0.1f, $"{nearer} and {farther}");
    }

    [Fact]
    public void Training_again_gives_the_same_bytes_and_another_seed_gives_others()
    {
        Assert.Equal(Learned.Fingerprint, VectorTrainer.Train(EightSubjects(), Analyzer.Default, Small).Fingerprint);
        Assert.NotEqual(Learned.Fingerprint, VectorTrainer.Train(EightSubjects(), Analyzer.Default, Small with { Seed = 2 }).Fingerprint);
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

    private static IEnumerable<string> EightSubjects()
    {
        var random = new Random(5);
        string[][] subjects =
        [
            ["粮食", "棉花", "播种", "产量", "农民", "5亩"], ["医院", "医生", "病人", "药品", "门诊", "5元"],
            ["铁路", "公路", "桥梁", "隧道", "通车"], ["学校", "教师", "学生", "课程", "招生"],
            ["森林", "湿地", "草原", "水质", "污染"], ["银行", "贷款", "债券", "保险", "利率"],
            ["法院", "检察院", "案件", "律师", "诉讼"], ["出口", "进口", "外资", "海关", "关税"],
        ];
        for (var i = 0; i < 800; i++)
            yield return string.Join('，', Enumerable.Range(0, 20).Select(_ => subjects[i / 10 % 8][random.Next(subjects[i / 10 % 8].Length)]));
    }

    private static float Dot(float[] a, float[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
