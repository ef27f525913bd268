using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Text;

namespace ReportSearch.Tests.Text;

public sealed class TextFolderTests
{
    /// <summary>
    /// Texts of the characters whose folding depends on what stands beside them, where the rules could trip over each
    /// other.
    /// </summary>
    private static Arbitrary<string> TrickyTexts { get; } =
        Gen.Elements("0123456789..,,，·．%％  \t\n〇○二一0０aB年增產—～\u200B".ToCharArray())
            .ArrayOf().Select(units => new string(units)).ToArbitrary();

    [Theory]
    [InlineData("ＡＢ１２％．，：（甲）", "ab12%.,:(甲)")]
    [InlineData("《甲》、“乙”。", "《甲》、“乙”。")]
    [InlineData("生產總值增強，羣衆説為爲裏麽啓綫", "生产总值增强,群众说为为里么启线")]
    [InlineData("显著 著名", "显著著名")]
    [InlineData("零\u200B宽\uFEFF字\u00AD符\u2060", "零宽字符")]
    [InlineData("增长 63 . 7 %", "增长63.7%")]
    [InlineData("建成 2 4 条、346 个", "建成24条、346个")]
    [InlineData("Belt  and\nRoad　倡议", "belt and road倡议")]
    [InlineData("2024 2025 年", "2024 2025年")]
    [InlineData("1. 2024年", "1. 2024年")]
    [InlineData("33，212万吨 1,234,567元 1,23", "33212万吨1234567元1,23")]
    [InlineData("4·3％ 8．8％ 甲·乙", "4.3%8.8%甲·乙")]
    [InlineData("二0一0年 二０一０年 二○一○年 二〇一〇年 二00五年", "二〇一〇年二〇一〇年二〇一〇年二〇一〇年二〇〇五年")]
    [InlineData("一05 一0.5", "一05一0.5")]
    [InlineData("6—7% 6–7% 6－7% 6～7% 6~7%", "6-7%6-7%6-7%6-7%6-7%")]
    public void A_text_folds_to_the_one_form_in_which_texts_are_compared(string source, string folded) =>
        Assert.Equal(folded, TextFolder.Fold(source).Text);

    [Fact]
    public void A_figure_found_in_the_folded_text_leads_back_to_the_figure_as_printed()
    {
        const string source = "產量達到 33，2 12 万吨。";
        var folded = TextFolder.Fold(source);
        var at = folded.Text.IndexOf("33212", StringComparison.Ordinal);
        Assert.Equal("33，2 12", folded.ToSource(new CharRange(at, 5)).Of(source).ToString());
    }

    [Fact]
    public void Folding_what_is_folded_changes_nothing()
    {
        Prop.ForAll(TrickyTexts, IsStable).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2000));
        Prop.ForAll<string?>(text => IsStable(text ?? "")).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2000));

        static bool IsStable(string text)
        {
            var once = TextFolder.Fold(text).Text;
            return once == TextFolder.Fold(once).Text;
        }
    }

    [Fact]
    public void Source_offsets_ascend_and_stay_inside_the_source() => Prop.ForAll(TrickyTexts, text =>
    {
        var offsets = TextFolder.Fold(text).SourceOffsets.ToArray();
        return offsets.Zip(offsets.Skip(1)).All(pair => pair.First < pair.Second)
            && offsets.All(at => at >= 0 && at < text.Length);
    }).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void The_source_of_a_word_between_other_words_folds_to_that_word() => Prop.ForAll(TrickyTexts, middle =>
    {
        var source = $"甲乙{middle}丙丁";   // no number runs on over these: a cut inside a number may fold otherwise
        var folded = TextFolder.Fold(source);
        var word = CharRange.Between(2, folded.Text.Length - 2);
        return TextFolder.Fold(folded.ToSource(word).Of(source).ToString()).Text == word.Of(folded.Text).ToString();
    }).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Every_character_that_is_a_form_to_use_is_left_as_it_is()
    {
        for (var unit = char.MinValue; unit < char.MaxValue; unit++)
        {
            var folded = TextFolder.FoldChar(unit);
            Assert.Equal(folded, TextFolder.FoldChar(folded));
        }
    }
}
