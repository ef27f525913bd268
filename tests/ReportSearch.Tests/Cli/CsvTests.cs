using ReportSearch.Cli.Output;

namespace ReportSearch.Tests.Cli;

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
}
