using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Server.Markup;

namespace ReportSearch.Tests.Server.Markup;

public sealed class HtmlTests
{
    [Fact]
    public void What_is_filled_in_is_encoded_and_chinese_stays_readable()
    {
        var html = Html.Of($"<p title=\"{"\"><script>"}\">{"许昌 <b>&'"}</p>");
        Assert.Equal("<p title=\"&quot;&gt;&lt;script&gt;\">许昌 &lt;b&gt;&amp;&#x27;</p>", html.ToString());
    }

    [Fact]
    public void Markup_made_by_a_template_is_filled_in_as_it_is() =>
        Assert.Equal("<ul><li>一</li><li>二</li></ul>", Html.Of($"<ul>{"一二".Select(x => Html.Of($"<li>{x.ToString()}</li>"))}</ul>").ToString());

    [Fact]
    public void Numbers_are_written_the_same_everywhere() => Assert.Equal("1234 0.5", Html.Of($"{1234} {0.5}").ToString());

    [Fact]
    public void What_is_not_wanted_is_not_evaluated()
    {
        string? missing = null;
        Assert.Equal("", Html.When(missing is not null, $"<p>{missing!.Length}</p>").ToString());
    }

    [Fact]
    public void No_text_ever_opens_an_element_or_leaves_its_attribute() => Prop.ForAll<string>(text =>
    {
        var filled = Html.Of($"{text}").ToString();
        return filled.IndexOfAny(['<', '>', '"', '\'']) < 0;
    }).QuickCheckThrowOnFailure();
}
