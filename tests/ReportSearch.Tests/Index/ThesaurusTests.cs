using ReportSearch.Index;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Searching;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Index;

public sealed class ThesaurusTests
{
    [Fact]
    public void The_names_of_a_group_stand_for_one_another()
    {
        Assert.Contains("短板", Thesaurus.Default.Others("困难"));
        Assert.Contains("困难", Thesaurus.Default.Others("短板"));
        Assert.DoesNotContain("困难", Thesaurus.Default.Others("困难"));
    }

    [Fact]
    public void A_name_of_no_group_has_no_others() => Assert.Empty(Thesaurus.Default.Others("襄阳"));

    [Fact]
    public void What_is_found_for_others_alone_finds_nothing()
    {
        var thesaurus = Of("看云, 观云 > 云图");
        Assert.Equal(["观云", "云图"], thesaurus.Others("看云"));
        Assert.Empty(thesaurus.Others("云图"));
    }

    [Fact]
    public void A_name_of_two_groups_finds_both_and_does_not_join_them()
    {
        var thesaurus = Of("云图, 云谱\n云图, 天图");
        Assert.Equal(["云谱", "天图"], thesaurus.Others("云图"));
        Assert.Equal(["云图"], thesaurus.Others("云谱"));
    }

    [Theory]
    [InlineData("今年高企要有多少家", "高企")]
    [InlineData("提高企业效益", "")]
    [InlineData("老旧小区改造了多少个", "老旧小区改造")]
    [InlineData("business environments of cities", "business environment")]
    [InlineData("a team", "")]
    public void Names_are_found_by_longest_match_and_never_astride_words(string text, string name)
    {
        var thesaurus = Of("高企, 高新技术企业\n老旧小区, 旧小区\n老旧小区改造, 旧改\nbusiness environment, 营商环境\ntea, 茶叶");
        var found = thesaurus.FindAll(text, Analyzer.Default.Words(text)).Select(range => text.Substring(range.Start, range.Length));
        Assert.StartsWith(name, string.Join('|', found), StringComparison.Ordinal);
        Assert.Equal(name.Length > 0 ? 1 : 0, found.Count());
    }

    [Fact]
    public void A_question_finds_a_passage_that_says_it_in_other_words()
    {
        using var corpus = WithPassage("全市扩大国土绿化面积九万亩。");
        using var index = corpus.Open();
        Assert.Equal("全市扩大国土绿化面积九万亩。", First(index, "植树"));
    }

    [Theory]
    [InlineData("business environments", "我们持续优化营商环境。")]
    [InlineData("營商環境", "我们推出business environment二十条。")]
    public void English_and_Chinese_names_find_one_another(string question, string passage)
    {
        using var corpus = WithPassage(passage);
        using var index = corpus.Open();
        Assert.Equal(passage, First(index, question));
    }

    [Fact]
    public void A_users_thesaurus_is_added_at_reading_and_needs_no_other_index()
    {
        using var corpus = WithPassage("云图星桥工程开工。");
        corpus.Update();
        corpus.Write("own.txt", "摘月阁, 云图星桥");
        var options = new IndexOptions { Thesaurus = Thesaurus.Default.With(Path.Combine(corpus.CorpusPath, "own.txt")) };
        using var plain = ReportIndex.Open(corpus.IndexPath, IndexOptions.Standard);
        using var own = ReportIndex.Open(corpus.IndexPath, options);
        Assert.NotEqual("云图星桥工程开工。", First(plain, "摘月阁"));
        Assert.Equal("云图星桥工程开工。", First(own, "摘月阁"));
        Assert.Contains("短板", options.Thesaurus.Others("困难"));
    }

    [Fact]
    public void A_thesaurus_that_is_not_there_or_not_UTF8_is_an_error_that_names_it()
    {
        using var corpus = new SmallCorpus();
        var file = Path.Combine(corpus.CorpusPath, "own.txt");
        Assert.Contains("own.txt", Assert.Throws<InvalidDataException>(() => Thesaurus.Default.With(file)).Message, StringComparison.Ordinal);
        File.WriteAllBytes(file, [0xD4, 0xC6]);
        Assert.Contains("UTF-8", Assert.Throws<InvalidDataException>(() => Thesaurus.Default.With(file)).Message, StringComparison.Ordinal);
    }

    private static Thesaurus Of(string text) => new(ThesaurusFile.Parse(text, "own.txt"));

    private static SmallCorpus WithPassage(string passage)
    {
        var corpus = SmallCorpus.OfThreeReports();
        corpus.Write("c.md", SmallCorpus.Report("荆州市", 2024, passage, "会议研究了明年的各项安排。"));
        return corpus;
    }

    private static string First(ReportIndex index, string question) =>
        index.Search(new PassageQuery(question, ReportFilter.None, 5, SearchMode.Keyword)) is [var hit, ..] ? hit.Passage.Text : "";
}
