using ReportSearch.Server.Pages;

namespace ReportSearch.Tests.Server.Pages;

public sealed class AnswerTextTests
{
    [Fact]
    public void A_marker_leads_to_its_citation() => Assert.Equal(
        "<p>增长6%左右<a class=\"marker\" href=\"#c1\" aria-label=\"依据 1\">1</a>。</p>",
        AnswerText.Of("增长6%左右[1]。", citations: 1).ToString());

    [Fact]
    public void A_marker_without_a_citation_stays_text() =>
        Assert.Equal("<p>见[2]和[x]</p>", AnswerText.Of("见[2]和[x]", citations: 1).ToString());

    [Fact]
    public void Every_line_is_a_paragraph() =>
        Assert.Equal("<p>一</p><p>&lt;i&gt;</p>", AnswerText.Of("一\n\n<i>\n", citations: 0).ToString());
}
