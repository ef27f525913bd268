using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("粮食增产。工业稳定！收入呢？", "粮食增产。|工业稳定！|收入呢？")]
    [InlineData("修路十条；建桥两座。", "修路十条；|建桥两座。")]
    [InlineData("坚持“先修路；后建桥”的办法。完毕", "坚持“先修路；后建桥”的办法。|完毕")]
    [InlineData("见附表（单位：吨；下同）所列。", "见附表（单位：吨；下同）所列。")]
    [InlineData("他说：“很好。”我们继续。", "他说：“很好。”|我们继续。")]
    [InlineData("少了一半的“引号。后面照分。", "少了一半的“引号。|后面照分。")]
    [InlineData("只剩后半。”后面照分。", "只剩后半。”|后面照分。")]
    [InlineData("第一行\n  第二行　", "第一行|第二行")]
    [InlineData("（甲“乙）丙。丁”戊。", "（甲“乙）丙。|丁”戊。")]
    [InlineData("", "")]
    public void Sentences_end_at_end_marks_outside_quotes_and_brackets(string text, string expected)
    {
        var sentences = SentenceSplitter.Split(text).Select(range => range.Of(text).ToString());
        Assert.Equal(expected, string.Join('|', sentences));
    }

    [Fact]
    public void Only_white_space_stands_between_sentences()
    {
        var texts =
            Gen.Elements("甲乙。；！“”（） \n".ToCharArray()).ArrayOf().Select(units => new string(units)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var end = 0;
            foreach (var sentence in SentenceSplitter.Split(text))
            {
                if (!string.IsNullOrWhiteSpace(text[end..sentence.Start])) return false;
                end = sentence.End;
            }
            return string.IsNullOrWhiteSpace(text[end..]);
        }).Check(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
