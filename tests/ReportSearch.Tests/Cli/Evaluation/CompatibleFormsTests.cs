using ReportSearch.Cli.Evaluation;

namespace ReportSearch.Tests.Cli.Evaluation;

public sealed class CompatibleFormsTests
{
    [Theory]
    [InlineData("１２％～Ａ，", "12%~A,")]
    [InlineData("①⑳⑴⒈", "120(1)1.")]
    [InlineData("Ⅱ类ⅳ㈡", "II类iv(二)")]
    [InlineData("8㎡，9km²，x₁⁵", "8m2,9km2,x15")]
    [InlineData("1\u00A02\u30003\u2003", "1 2 3 ")]
    [InlineData("……建築·一", "......建築·一")]
    public void What_stands_for_other_characters_gives_way_to_them(string text, string forms) => Assert.Equal(forms, CompatibleForms.Of(text));
}
