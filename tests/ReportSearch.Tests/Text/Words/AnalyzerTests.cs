using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Text.Words;

public sealed class AnalyzerTests
{
    [Theory]
    [InlineData("增长８．５％", "增长 8.5%")]
    [InlineData("增长百分之八点五", "增长 8.5%")]
    [InlineData("一千六百万亩", "1600万亩 1600万")]
    [InlineData("33，212万吨", "3.3212亿吨 3.3212亿")]
    [InlineData("332120000吨", "3.3212亿吨 3.3212亿")]
    [InlineData("企业300余家", "企业 300家 300")]
    [InlineData("二○二四年", "2024年 2024")]
    [InlineData("5G和10km，GDP", "5g 和 10km 10 gdp")]
    [InlineData("糧 食產量", "粮食 产量")]
    [InlineData("", "")]
    public void Words_and_numbers_have_one_form_however_they_are_written(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', Analyzer.Default.Words(text).Select(token => token.Term)));

    [Fact]
    public void A_word_stands_where_it_was_printed()
    {
        const string text = "糧 食 增產 1 2 個 百分点";
        var places = Analyzer.Default.Words(text).Select(token => token.Range.Of(text).ToString());
        Assert.Equal(["糧 食", "增產", "1 2 個 百分点", "1 2"], places);
    }

    [Fact]
    public void Bigrams_are_neighbouring_characters_and_those_that_stand_alone() =>
        Assert.Equal(["粮食", "食增", "增产", "甲"], Analyzer.Bigrams("糧食 增产,甲!abc"));

    [Fact]
    public void Words_of_any_text_stand_in_order_inside_it()
    {
        Prop.ForAll(Texts, text =>
        {
            var tokens = Analyzer.Default.Words(text);
            return tokens.All(token =>
                token.Term.Length > 0 && token.Range is { Start: >= 0, Length: > 0 } && token.Range.End <= text.Length)
                && tokens.Zip(tokens.Skip(1)).All(pair => pair.First.Range.Start <= pair.Second.Range.Start);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Terms_are_the_words_and_bigrams_of_the_text_behind_what_the_lists_hold()
    {
        TermList words = ["前"], bigrams = ["后"];
        Analyzer.Default.Terms("糧食 增產１２個百分点", words, bigrams);
        Assert.Equal(["前", "粮食", "增产", "12个百分点", "12"], words);
        Assert.Equal(["后", "粮食", "食增", "增产", "个百", "百分", "分点"], bigrams);
        Prop.ForAll(Texts, text =>
        {
            words.Clear();
            bigrams.Clear();
            Analyzer.Default.Terms(text, words, bigrams);
            return words.SequenceEqual(Analyzer.Default.Words(text).Select(token => token.Term))
                && bigrams.SequenceEqual(Analyzer.Bigrams(text));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whatever_two_characters_of_a_text_are_asked_for_the_bigrams_have_them_however_the_words_are_cut()
    {
        var chinese = Gen.Elements("粮食产量增长豫商经开区贾湖遗址".ToCharArray()).ArrayOf().Select(units => new string(units));
        Prop.ForAll(Gen.Zip(chinese, Gen.Zip(chinese, chinese)).ToArbitrary(), parts =>
        {
            var (before, (name, after)) = parts;
            return Analyzer.Bigrams(name).Where(bigram => bigram.Length == 2).All(Analyzer.Bigrams(before + name + after).Contains);
        }).QuickCheckThrowOnFailure();
    }

    private static Arbitrary<string> Texts { get; } =
        Gen.Elements("粮食产量增长一二十百万亿零〇0123456789.%％，。 abG年亩".ToCharArray())
            .ArrayOf().Select(units => new string(units)).ToArbitrary();
}
