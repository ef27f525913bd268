using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Tests.Text.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("增长6.5%", "6.5", 6.5)]
    [InlineData("种了13.46万亿元", "13.46万亿", 13460000000000)]
    [InlineData("共1.8万套", "1.8万", 18000)]
    [InlineData("合计583亿6千万元", "583亿6千万", 58360000000)]
    [InlineData("装机600万千瓦", "600万", 6000000)]
    [InlineData("功率5000千瓦", "5000", 5000)]
    [InlineData("新建3千万平方米", "3千万", 30000000)]
    [InlineData("增长百分之八点五", "百分之八点五", 8.5)]
    [InlineData("完成百分之百", "百分之百", 100)]
    [InlineData("一千六百万亩", "一千六百万", 16000000)]
    [InlineData("三千亿斤", "三千亿", 300000000000)]
    [InlineData("二十一个县", "二十一", 21)]
    [InlineData("五百八十三亿六千万元", "五百八十三亿六千万", 58360000000)]
    [InlineData("两万多户", "两万多", 20000)]
    [InlineData("三百多万人", "三百多万", 3000000)]
    [InlineData("六万万人", "六万万", 600000000)]
    [InlineData("三百零五所", "三百零五", 305)]
    [InlineData("一万五", "一万五", 15000)]
    [InlineData("三点五亿元", "三点五亿", 350000000)]
    [InlineData("二〇二四年", "二〇二四", 2024)]
    [InlineData("十五个", "十五", 15)]
    [InlineData("4·3%", "4·3", 4.3)]
    [InlineData("20多万人", "20多万", 200000)]
    [InlineData("20余人", "20余", 20)]
    public void A_number_is_read_with_its_value_and_its_place(string text, string written, decimal value)
    {
        var number = Assert.Single(NumberReader.Read(text));
        Assert.Equal(written, number.Range.Of(text).ToString());
        Assert.Equal(value, number.Value);
    }

    [Theory]
    [InlineData("一般，统一，一批，第一")]
    [InlineData("两个三农五年")]
    [InlineData("十四五规划")]
    [InlineData("百家争鸣，千方百计，万众一心")]
    [InlineData("一二三产业")]
    public void Words_made_of_number_characters_are_no_numbers(string text) => Assert.Empty(NumberReader.Read(text));

    [Fact]
    public void A_number_keeps_its_scale_word_apart()
    {
        var number = Assert.Single(NumberReader.Read("投资583亿6千万元"));
        Assert.Equal((583.6m, "亿"), (number.Coefficient, number.Scale));
    }

    [Fact]
    public void A_number_too_long_for_a_figure_is_passed_over() => Assert.Empty(NumberReader.Read(new string('7', 40)));

    [Theory]
    [InlineData("九十九亿亿亿亿元")]
    [InlineData("3亿亿元")]
    [InlineData("999999999999999千万亿元")]
    public void Scale_words_that_do_not_multiply_to_a_figure_make_no_number(string text) =>
        Assert.Empty(NumberReader.Read(text));

    [Fact]
    public void A_word_that_begins_like_a_scale_word_ends_the_number() =>
        Assert.Equal(14_0000_0000m, Assert.Single(NumberReader.Read("服务14亿百姓")).Value);

    [Fact]
    public void No_run_of_digits_numerals_and_scale_words_is_too_much() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var run = new string(random.GetItems("九9十百千万万亿亿点.至".AsSpan(), random.Next(20)));
        foreach (var text in new[] { run, "99999999999999" + run })
            if (NumberReader.Read(text).Any(n => n.Value < 0) || QuantityReader.Read(text).Any(q => q.BaseValue < 0))
                return false;
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_without_error_and_every_range_lies_inside_it() => Prop.ForAll<int[]>(picks =>
    {
        const string Alphabet = "一二两十百千万亿零〇点多余第百分之0123456789.·%年 ，";
        var text = string.Concat(picks.Select(pick => Alphabet[(pick & int.MaxValue) % Alphabet.Length]));
        return NumberReader.Read(text)
            .All(number =>
                number.Range.Start >= 0 && number.Range.End <= text.Length && number.Range.Length > 0);
    }).QuickCheckThrowOnFailure();
}
