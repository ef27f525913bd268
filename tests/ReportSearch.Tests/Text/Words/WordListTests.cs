using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Text.Words;

public sealed class WordListTests
{
    [Theory]
    [InlineData("建设汉江生态驿站", "汉江生态驿站", "建设 汉江生态驿站")]
    [InlineData("建設漢江生態驛站", "汉江生态驿站", "建设 汉江生态驿站")]
    [InlineData("漢 江生態驛站", "汉江生态驿站", "汉江生态驿站")]
    [InlineData("实施ＡＩ＋行动", "ai+行动", "实施 ai+行动")]
    [InlineData("十四五规划", "十四五", "十四五 规划")]
    [InlineData("air与AI", "ai", "air 与 ai")]
    public void A_word_of_the_dictionary_is_never_split(string text, string word, string terms) =>
        Assert.Equal(terms, Cut(text, word));

    [Fact]
    public void Of_two_words_that_overlap_the_longer_is_whole_then_the_first()
    {
        Assert.Equal("沙 洋农谷园", Cut("沙洋农谷园", "沙洋", "洋农谷园"));
        Assert.Equal("沙洋 农", Cut("沙洋农", "沙洋", "洋农"));
        Assert.Equal("沙洋农谷", Cut("沙洋农谷", "沙洋", "沙洋农谷"));
    }

    [Fact]
    public void Words_and_terms_are_the_same_with_a_dictionary_and_every_word_that_stands_apart_is_among_them()
    {
        var analyzer = Analyzer.With(new WordList(["丁丙", "甲乙丙", "戊1"]));
        Prop.ForAll(Gen.Elements("甲乙丙丁戊1。a".ToCharArray()).ArrayOf().Select(units => new string(units)).ToArbitrary(), text =>
        {
            var terms = new TermList();
            analyzer.Terms(text, terms);
            var words = analyzer.Words(text);
            return terms.SequenceEqual(words.Select(token => token.Term))
                && words.All(token => char.IsAsciiDigit(token.Term[0]) || token.Range.Of(text).ToString() == token.Term)
                && (!text.Contains("甲乙丙", StringComparison.Ordinal) || words.Any(token => token.Term == "甲乙丙"));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Two_lists_of_the_same_words_have_the_same_fingerprint()
    {
        Assert.Equal(new WordList(["漢江", "沙洋"]).Fingerprint, new WordList(["沙洋", "汉江", "沙洋"]).Fingerprint);
        Assert.NotEqual(new WordList(["沙洋"]).Fingerprint, new WordList(["汉江"]).Fingerprint);
    }

    private static string Cut(string text, params string[] dictionary) =>
        string.Join(' ', Analyzer.With(new WordList(dictionary)).Words(text).Select(token => token.Term));
}
