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

    [Fact]
    public void A_sentence_of_half_a_page_stays_whole()
    {
        var paragraph = "开头一句。" + string.Concat(Enumerable.Repeat("坚持把这件事做好，", 60)) + "。末尾一句。";
        Assert.Contains(PassageCutter.Cut(paragraph), p => p.Length is > PassageCutter.LongestPiece and <= PassageCutter.LongestSentence);
    }

    [Fact]
    public void A_sentence_of_pages_is_cut_between_its_clauses_into_pieces_of_like_length()
    {
        var paragraph = string.Concat(Enumerable.Range(1, 60).Select(n => $"第{n}项工作已经按照年初的安排做完，"));
        var pieces = PassageCutter.Cut(paragraph);
        Assert.All(pieces, p => Assert.InRange(p.Length, 120, PassageCutter.LongestPiece));
        Assert.All(pieces, p => Assert.Equal('，', paragraph[p.End - 1]));
        Assert.Equal(paragraph, string.Concat(pieces.Select(p => p.Of(paragraph).ToString())));
    }

    [Fact]
    public void No_piece_is_too_long_and_none_parts_a_surrogate_pair() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        string[] parts = ["𠮷", "𠮷", "文", "，", "。", " ", "“", "”"];
        var likely = random.Next(2, parts.Length + 1);
        var paragraph = string.Concat(random.GetItems(parts.AsSpan(0, likely), random.Next(2000)));
        var pieces = PassageCutter.Cut(paragraph);
        return pieces.All(p => p.Length <= PassageCutter.LongestSentence && !(p.Length > 0 && char.IsLowSurrogate(paragraph[p.Start])))
            && string.Concat(pieces.Select(p => p.Of(paragraph).ToString())).Replace(" ", "", StringComparison.Ordinal)
                == paragraph.Replace(" ", "", StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();
}
