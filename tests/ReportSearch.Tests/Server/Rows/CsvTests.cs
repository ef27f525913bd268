using ReportSearch.Server.Rows;

namespace ReportSearch.Tests.Server.Rows;

public sealed class CsvTests
{
    [Theory]
    [InlineData("88亿斤", "88亿斤")]
    [InlineData("粮食,棉花", "\"粮食,棉花\"")]
    [InlineData("所谓\"双百\"", "\"所谓\"\"双百\"\"\"")]
    [InlineData("上\n下", "\"上\n下\"")]
    public void A_field_that_holds_a_comma_a_quote_or_a_line_end_is_quoted(string field, string written)
    {
        var output = new StringWriter();

        Csv.WriteRecord(output, field, null, 1.5m);

        Assert.Equal($"{written},,1.5\n", output.ToString());
    }

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+86公里", "'+86公里")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("=A1,B1", "\"'=A1,B1\"")]
    [InlineData("=", "=")]
    [InlineData("增长=5", "增长=5")]
    public void Text_that_begins_as_a_formula_is_marked_as_text_and_numbers_are_not(string field, string written)
    {
        var output = new StringWriter();

        Csv.WriteRecord(output, field, -3.2m);

        Assert.Equal($"{written},-3.2\n", output.ToString());
    }
}
