using ReportSearch.Text.Words;
using ReportSearch.Text.Words.Names;

namespace ReportSearch.Tests.Text.Words;

public sealed class NameFinderTests
{
    [Fact]
    public void Characters_that_make_no_word_are_a_name_with_the_ending_behind_them() =>
        Assert.Contains("豳圪遗址", NameFinder.Find(["去年完成豳圪遗址保护。"]).Words);

    [Fact]
    public void Words_that_stand_together_before_an_ending_are_a_name()
    {
        string[] texts = ["启动生态农业小镇建设", "扶持生态农业小镇", "考察生态农业小镇之后", .. Enumerable.Repeat("粮食产量增长，农业生产稳定，企业投资扩大", 50)];
        Assert.Contains("生态农业小镇", NameFinder.Find(texts).Words);
    }

    [Fact]
    public void What_stands_so_once_or_with_one_neighbour_alone_is_none()
    {
        Assert.DoesNotContain("生态农业小镇", NameFinder.Find(["启动生态农业小镇建设"]).Words);
        Assert.DoesNotContain("生态农业小镇", NameFinder.Find(Enumerable.Repeat("启动生态农业小镇建设", 5)).Words);
    }

    [Fact]
    public void A_word_of_the_lexicon_is_no_new_name()
    {
        var names = NameFinder.Find(["推进开发区建设", "办好开发区", "开发区发展", "一个开发区里"]);
        Assert.DoesNotContain(names.Words, name => Lexicon.Default.Contains(name));
    }

    [Fact]
    public void Texts_without_a_word_have_no_name() => Assert.Empty(NameFinder.Find(["", "12%，abc"]).Words);
}
