using ReportSearch.Corpus.Outline;

namespace ReportSearch.Tests.Corpus.Outline;

public sealed class ParagraphIdsTests
{
    [Fact]
    public void Space_punctuation_and_width_do_not_change_an_id() =>
        Assert.Equal(new ParagraphIds().Next("增长8.5%，就业稳定。"), new ParagraphIds().Next("增长 ８.５ ％，\n就业稳定"));

    [Fact]
    public void The_same_text_again_gets_a_count()
    {
        var ids = new ParagraphIds();
        var first = ids.Next("各位代表！").Value;
        Assert.Matches("^[0-9a-f]{12}$", first);
        Assert.Equal($"{first}-2", ids.Next("各位代表：").Value);
        Assert.Equal($"{first}-3", ids.Next("各位代表").Value);
    }
}
