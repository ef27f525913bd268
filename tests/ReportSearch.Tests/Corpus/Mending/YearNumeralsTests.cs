using ReportSearch.Corpus.Mending;

namespace ReportSearch.Tests.Corpus.Mending;

public sealed class YearNumeralsTests
{
    [Theory]
    [InlineData("到二0一0年", "到二〇一〇年")]
    [InlineData("到二０２０年", "到二〇二〇年")]
    [InlineData("从一九六○年起", "从一九六〇年起")]
    public void The_zero_glyphs_of_a_year_become_one(string raw, string mended) => Assert.Equal(mended, YearNumerals.Mend(raw));

    [Theory]
    [InlineData("１９９１年")]
    [InlineData("2024年")]
    [InlineData("一2024年")]
    [InlineData("二二四〇号")]
    public void Other_numbers_stay(string text) => Assert.Equal(text, YearNumerals.Mend(text));
}
