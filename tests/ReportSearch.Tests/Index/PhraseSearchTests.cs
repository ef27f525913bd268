using ReportSearch.Index.Searching;

namespace ReportSearch.Tests.Index;

public sealed class PhraseSearchTests
{
    [Theory]
    [InlineData("\"优化营商环境\"", "优化营商环境")]
    [InlineData("湖北“优化营商环境”和「招商引资」", "优化营商环境|招商引资")]
    [InlineData("＂招商 引资＂", "招商 引资")]
    [InlineData("\"\" 营商环境\"", "")]
    public void Words_in_any_quotation_marks_are_phrases(string query, string phrases) =>
        Assert.Equal(phrases, string.Join('|', QuotedPhrases.In(query)));

    [Theory]
    [InlineData("优化营商环境")]
    [InlineData("優化 營商環境")]
    public void A_phrase_must_stand_in_the_passage_whatever_its_script_and_white_space(string phrase)
    {
        using var corpus = SmallCorpus.OfThreeReports();
        corpus.Write("c.md", SmallCorpus.Report(
            "荆州市", 2024, "持续优化营商环境，减证便民四十项。", "营商环境不断优化，企业办事更快。", "会议研究了明年的各项安排。"));
        using var index = corpus.Open();
        foreach (var mode in Enum.GetValues<SearchMode>())
        {
            var query = new PassageQuery(phrase, ReportFilter.None, 5, mode);
            Assert.True(index.Search(query).Count > 1 || mode == SearchMode.Keyword);
            var hit = Assert.Single(index.Search(query with { Phrases = [phrase] }));
            Assert.StartsWith("持续优化", hit.Passage.Text, StringComparison.Ordinal);
        }
    }
}
