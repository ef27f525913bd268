using System.Text;
using ReportSearch.Server.Markup;
using ReportSearch.Text;

namespace ReportSearch.Tests.Server.Markup;

public sealed class MarkedTextTests
{
    [Fact]
    public void Ranges_are_highlighted_and_the_text_between_them_is_kept() =>
        Assert.Equal("<mark>新建</mark>公园<mark>30个</mark>。", Marked("新建公园30个。", (0, 2), (4, 3)));

    [Fact]
    public void Ranges_that_overlap_or_touch_become_one() =>
        Assert.Equal("<mark>新建公园</mark>30个", Marked("新建公园30个", (1, 2), (0, 2), (3, 1)));

    [Fact]
    public void Ranges_outside_the_text_are_cut_to_it() =>
        Assert.Equal("新<mark>建</mark>", Marked("新建", (1, 90), (50, 2), (-4, 2)));

    [Fact]
    public void The_text_inside_a_highlight_is_encoded_too() =>
        Assert.Equal("<mark>&lt;b&gt;</mark>", Marked("<b>", (0, 3)));

    [Fact]
    public void An_excerpt_shows_the_quote_and_little_around_it()
    {
        var text = new string('前', 300) + "目标6%" + new string('后', 300);
        var shown = Excerpt.Of(text, new CharRange(300, 4)).ToString();
        Assert.StartsWith("…前", shown, StringComparison.Ordinal);
        Assert.Contains("<mark>目标6%</mark>", shown, StringComparison.Ordinal);
        Assert.EndsWith("后…", shown, StringComparison.Ordinal);
        Assert.True(shown.Length < 200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("前")]
    public void An_excerpt_cuts_no_rare_character_in_two(string shift)
    {
        var rare = string.Concat(Enumerable.Repeat("𠮷", 150));
        var text = $"{rare}{shift}目标{shift}{rare}";
        var shown = Excerpt.Of(text, new CharRange(300 + shift.Length, 2)).ToString();
        Assert.DoesNotContain(shown.EnumerateRunes(), rune => rune == Rune.ReplacementChar);
    }

    private static string Marked(string text, params (int Start, int Length)[] ranges) =>
        MarkedText.Of(text, ranges.Select(r => new CharRange(r.Start, r.Length))).ToString();
}
