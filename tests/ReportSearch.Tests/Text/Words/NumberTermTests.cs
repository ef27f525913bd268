using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Text.Words;

public sealed class NumberTermTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.00", "0")]
    [InlineData("0.050", "0.05")]
    [InlineData("6.50", "6.5")]
    [InlineData("9999.9", "9999.9")]
    [InlineData("10000", "1万")]
    [InlineData("120300.5", "12.03005万")]
    [InlineData("332120000", "3.3212亿")]
    [InlineData("99999999999999999999", "999999999999.99999999亿")]
    [InlineData("0.1234567890125", "0.123456789013")]
    [InlineData("10000.0000000000001", "1万")]
    public void A_number_is_counted_in_as_large_a_unit_as_it_fills(string number, string term) =>
        Assert.Equal(term, Written(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Any_number_is_written_as_the_runtime_writes_it() => Prop.ForAll<decimal>(number =>
    {
        var value = Math.Abs(number % 1_0000_0000_0000_0000_0000m);
        var (scale, name) = value >= 1_0000_0000m ? (1_0000_0000m, "亿") : value >= 1_0000m ? (1_0000m, "万") : (1m, "");
        return Written(value) == (value / scale).ToString("0.############", CultureInfo.InvariantCulture) + name;
    }).QuickCheckThrowOnFailure();

    private static string Written(decimal number)
    {
        Span<char> term = stackalloc char[NumberTerm.Longest];
        return term[..NumberTerm.Write(number, term)].ToString();
    }
}
