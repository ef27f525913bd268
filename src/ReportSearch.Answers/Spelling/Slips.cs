using ReportSearch.Text;
using ReportSearch.Text.Pinyin;
using ReportSearch.Text.Words;

namespace ReportSearch.Answers.Spelling;

/// <summary>The slips that may have put two characters side by side.</summary>
internal static class Slips
{
    private static readonly Lazy<Neighbours> InWords = new(() => new Neighbours(
        Enumerable.Range(0, Lexicon.Default.Count).Select(Lexicon.Default.Word)));

    /// <summary>The Chinese character of a folded text there; the edge where there is none.</summary>
    public static char At(string text, int at) =>
        at >= 0 && at < text.Length && text[at] is >= '\u4E00' and <= '\u9FFF' ? text[at] : PairModel.Edge;

    /// <summary>Those before and behind <paramref name="gap"/>.</summary>
    /// <param name="text">A folded question, phrases of asking blanked.</param>
    /// <param name="gap">From 1; Chinese on both sides.</param>
    public static IEnumerable<Slip> Around(string text, int gap)
    {
        var (first, second) = (text[gap - 1], text[gap]);
        if (first == second) yield return new Slip(SlipKind.Doubled, new CharRange(gap, 1), "");
        else yield return new Slip(SlipKind.Swapped, new CharRange(gap - 1, 2), $"{second}{first}");
        foreach (var missing in Between(first, second)) yield return new Slip(SlipKind.Missing, new CharRange(gap, 0), missing.ToString());
        foreach (var at in (int[])[gap - 1, gap])
            foreach (var (kind, other) in Others(text[at], At(text, at - 1), At(text, at + 1)))
                yield return new Slip(kind, new CharRange(at, 1), other.ToString());
    }

    private static IEnumerable<(SlipKind Kind, char Meant)> Others(char written, char before, char behind)
    {
        var alike = Homophones.Of(written).ToHashSet();
        var nearly = Homophones.Near(written).ToHashSet();
        foreach (var other in nearly) yield return (alike.Contains(other) ? SlipKind.Homophone : SlipKind.NearHomophone, other);
        foreach (var other in Between(before, behind))
            if (other != written && !nearly.Contains(other)) yield return (SlipKind.Wrong, other);
    }

    /// <summary>What words have behind the one or before the other.</summary>
    private static IEnumerable<char> Between(char first, char second) =>
        first == PairModel.Edge || second == PairModel.Edge ? [] : InWords.Value.After(first).Union(InWords.Value.Before(second));
}
