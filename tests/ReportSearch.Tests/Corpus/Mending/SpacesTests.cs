using FsCheck;
using FsCheck.Fluent;

using ReportSearch.Corpus.Mending;
using ReportSearch.Text;

namespace ReportSearch.Tests.Corpus.Mending;

public sealed class SpacesTests
{
    [Theory]
    [InlineData("占比 63.7 %", "占比63.7%")]
    [InlineData("新修 2 4 条", "新修24条")]
    [InlineData("培训 37.4 万人次", "培训37.4万人次")]
    [InlineData("增长 63 . 7%", "增长63.7%")]
    [InlineData("产量 12 345 吨", "产量12345吨")]
    [InlineData("就 业 优 先", "就业优先")]
    [InlineData("“ 坚持 ”实干", "“坚持”实干")]
    public void Space_inside_words_and_numbers_goes(string raw, string mended) =>
        Assert.Equal(mended, Spaces.Mend(MappedText.Same(raw)).Text);

    [Theory]
    [InlineData("2023 2024")]
    [InlineData("Smart City 试点")]
    [InlineData("1. 2024年的工作")]
    public void Space_that_parts_words_or_numbers_stays(string raw) =>
        Assert.Contains(' ', Spaces.Mend(MappedText.Same(raw)).Text);

    [Fact]
    public void What_is_left_knows_where_it_came_from()
    {
        var mended = Spaces.Mend(MappedText.Same("占 63.7 %。"));
        Assert.Equal(new CharRange(2, 6), mended.ToSource(new CharRange(1, 5)));
    }

    [Fact]
    public void Nothing_but_white_space_is_ever_lost() => Prop.ForAll<string>(raw =>
    {
        var text = raw ?? "";
        return Visible(Spaces.Mend(MappedText.Same(text)).Text) == Visible(text);
    }).QuickCheckThrowOnFailure();

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
