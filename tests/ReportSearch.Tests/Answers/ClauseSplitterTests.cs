using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Answers.Evidence;
using ReportSearch.Text;

namespace ReportSearch.Tests.Answers;

public sealed class ClauseSplitterTests
{
    [Theory]
    [InlineData("新建学校七所，学位六千个；新增床位九百张。", "新建学校七所，|学位六千个；|新增床位九百张。")]
    [InlineData("推进“建得好，用得久”行动，涉及12,000户", "推进“建得好，用得久”行动，|涉及12,000户")]
    [InlineData("单独一句", "单独一句")]
    public void Clauses_end_at_commas_but_not_inside_quotes_or_numbers(string sentence, string clauses) =>
        Assert.Equal(clauses, string.Join('|', ClauseSplitter.Split(sentence, new CharRange(0, sentence.Length)).Select(c => c.Of(sentence).ToString())));

    [Fact]
    public void Clauses_follow_one_another_and_cover_the_sentence() => Prop.ForAll<char[]>(raw =>
    {
        var sentence = string.Concat(raw.Select(c => "文，；“”（）1,"[c % 9]));
        return string.Concat(ClauseSplitter.Split(sentence, new CharRange(0, sentence.Length)).Select(c => c.Of(sentence).ToString())) == sentence;
    }).QuickCheckThrowOnFailure();
}
