using ReportSearch.Cli.Evaluation;

namespace ReportSearch.Tests.Cli.Evaluation;

public sealed class ComparableTextTests
{
    [Theory]
    [InlineData("6.5%", "增长6.5%左右", true)]
    [InlineData("6.5%", "增长16.5%左右", false)]
    [InlineData("5%", "增长6.5%左右", false)]
    [InlineData("12", "共12.5万人", false)]
    [InlineData("12", "共12.", true)]
    [InlineData("12", "先是112，后是12", true)]
    [InlineData("", "什么都有", false)]
    public void A_string_stands_in_a_text_where_no_number_of_it_goes_on(string needle, string text, bool stands) =>
        Assert.Equal(stands, ComparableText.StandsIn(needle, text));

    [Fact]
    public void Width_white_space_and_dashes_before_numbers_do_not_matter()
    {
        Assert.Equal(ComparableText.Of("8%-9%"), ComparableText.Of("８％ 至 9%"));
        Assert.Equal(ComparableText.Of("8%-9%"), ComparableText.Of("8%—9%"));
    }

    [Fact]
    public void Digit_grouping_does_not_matter_and_a_list_of_numbers_stays_one() =>
        Assert.Equal("12345万吨,6家", ComparableText.Of("12，345万吨，6家"));

    [Fact]
    public void Traditional_characters_are_others() => Assert.NotEqual(ComparableText.Of("建筑"), ComparableText.Of("建築"));

    [Theory]
    [InlineData("一二三四五", "零二三四零", 3)]
    [InlineData("一二", "三四", 0)]
    [InlineData("", "三四", 0)]
    [InlineData("三四三四五", "三四五", 3)]
    public void The_longest_run_is_the_longest_piece_that_both_hold(string a, string b, int length) =>
        Assert.Equal(length, ComparableText.LongestRun(a, b));
}
