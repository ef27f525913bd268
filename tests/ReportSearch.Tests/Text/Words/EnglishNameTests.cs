using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Text.Words;

public sealed class EnglishNameTests
{
    [Theory]
    [InlineData("growth target", "growth targets")]
    [InlineData("growth targets", "growth target")]
    [InlineData("subsidy", "subsidies")]
    [InlineData("subsidies", "subsidy")]
    [InlineData("highway", "highways")]
    [InlineData("tax", "taxes")]
    [InlineData("business", "businesses")]
    [InlineData("high-tech firm", "high tech firms")]
    [InlineData("rule of law", "rule law")]
    public void A_name_has_its_other_number_hyphens_as_spaces_and_small_words_left_out(string name, string variant) =>
        Assert.Contains(variant, EnglishName.Variants(name));

    [Theory]
    [InlineData("营商环境")]
    [InlineData("pm2.5")]
    [InlineData("人工智能+")]
    public void What_does_not_end_in_a_Latin_letter_has_one_form(string name) => Assert.Equal([name], EnglishName.Variants(name));
}
