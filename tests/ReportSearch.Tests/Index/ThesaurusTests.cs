using ReportSearch.Index.Searching;
using ReportSearch.Text.Words;

namespace ReportSearch.Tests.Index;

public sealed class ThesaurusTests
{
    [Fact]
    public void The_words_of_a_group_stand_for_one_another()
    {
        Assert.Contains("短板", Thesaurus.Default.Others("困难"));
        Assert.Contains("困难", Thesaurus.Default.Others("短板"));
        Assert.DoesNotContain("困难", Thesaurus.Default.Others("困难"));
    }

    [Fact]
    public void A_word_of_no_group_has_no_others() => Assert.Empty(Thesaurus.Default.Others("襄阳"));

    [Fact]
    public void A_question_finds_a_passage_that_says_it_in_other_words()
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Write("c.md", SmallCorpus.Report("荆州市", 2024, "全市扩大国土绿化面积九万亩。", "会议研究了明年的各项安排。"));
        using var index = corpus.Open();
        var hits = index.Search(new PassageQuery("造林", ReportFilter.None, 5, SearchMode.Keyword));
        Assert.Contains("国土绿化", hits[0].Passage.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Analyzer.Default.Words(hits[0].Passage.Text), t => t.Term == "造林");
    }
}
