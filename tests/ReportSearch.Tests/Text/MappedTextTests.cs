using ReportSearch.Text;

namespace ReportSearch.Tests.Text;

public sealed class MappedTextTests
{
    [Fact]
    public void A_range_leads_back_over_what_was_dropped_inside_it()
    {
        var builder = new MappedTextBuilder();
        const string source = "75 . 8%";
        for (var i = 0; i < source.Length; i++)
            if (source[i] != ' ') builder.Append(source[i], i);
        var mapped = builder.Build();
        Assert.Equal("75.8%", mapped.Text);
        Assert.Equal("75 . 8", mapped.ToSource(new CharRange(0, 4)).Of(source).ToString());
        Assert.Equal(new CharRange(0, 4), mapped.FromSource(new CharRange(0, 6)));
    }
}
