using FsCheck;
using FsCheck.Fluent;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Tests.Index;

public sealed class PassageCutterTests
{
    [Fact]
    public void A_short_paragraph_stays_whole() =>
        Assert.Equal(new CharRange(0, 12), Assert.Single(PassageCutter.Cut("全年新建公园九个绿道三。")));

    [Fact]
    public void A_long_paragraph_is_cut_between_sentences_into_pieces_of_like_length()
    {
        var paragraph = string.Concat(Enumerable.Range(1, 30).Select(n => $"第{n}项工作已经按照年初的安排全部做完并且通过了验收。"));
        var pieces = PassageCutter.Cut(paragraph);
        Assert.All(pieces, p => Assert.InRange(p.Length, 120, PassageCutter.LongestPiece));
        Assert.All(pieces, p => Assert.Equal('。', paragraph[p.End - 1]));
        Assert.Equal(paragraph, string.Concat(pieces.Select(p => p.Of(paragraph).ToString())));
    }

    [Fact]
    public void Pieces_never_overlap_and_leave_nothing_but_white_space_out() => Prop.ForAll<int[]>(lengths =>
    {
        var paragraph = string.Concat(lengths.Select(n => new string('文', 1 + Math.Abs(n % 150)) + "。"));
        var at = 0;
        foreach (var piece in PassageCutter.Cut(paragraph))
        {
            if (piece.Start != at) return false;
            at = piece.End;
        }
        return at == paragraph.Length;
    }).QuickCheckThrowOnFailure();
}
