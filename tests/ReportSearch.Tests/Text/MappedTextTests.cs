using ReportSearch.Text;

namespace ReportSearch.Tests.Text;

public sealed class MappedTextTests
{
    [Fact]
    public void A_range_leads_back_over_what_was_dropped_inside_it()
    {
        var builder = new MappedTextBuilder();
        const string source = "63 . 7%";
        for (var i = 0; i < source.Length; i++)
            if (source[i] != ' ') builder.Append(source[i], i);
        var mapped = builder.Build();
        Assert.Equal("63.7%", mapped.Text);
        Assert.Equal("63 . 7", mapped.ToSource(new CharRange(0, 4)).Of(source).ToString());
        Assert.Equal(new CharRange(0, 4), mapped.FromSource(new CharRange(0, 6)));
    }
}
