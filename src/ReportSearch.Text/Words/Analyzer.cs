using System.Globalization;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Text.Words;

/// <summary>Text to the terms that are indexed and asked for.</summary>
/// <param name="lexicon">The words it can tell.</param>
public sealed class Analyzer(Lexicon lexicon)
{
    private static readonly Lazy<Analyzer> Shipped = new(() => new Analyzer(Lexicon.Default));
    private readonly Segmenter segmenter = new(lexicon);

    /// <summary>The analyzer over the lexicon that ships with the project.</summary>
    public static Analyzer Default => Shipped.Value;

    /// <summary>
    /// The words of <paramref name="text"/> with where they stand (in <paramref name="text"/>, unfolded), in text
    /// order. Numbers with their unit are words of their own in normal form (百分之八 and ８％ are both "8%", 一千六百万亩 is
    /// "1600万亩"), and again without a unit other than %; Latin words are lower case; punctuation is left out.
    /// </summary>
    public IReadOnlyList<Token> Words(string text)
    {
        var folded = TextFolder.Fold(text);
        var tokens = new List<Token>();
        var pieces = new List<Segmenter.Piece>();
        foreach (var run in TextRun.Read(folded.Text))
        {
            if (run.Kind == TextRunKind.Number) AddNumber(run, folded, tokens);
            else if (run.Kind == TextRunKind.Letters)
                tokens.Add(new Token(run.Range.Of(folded.Text).ToString(), folded.ToSource(run.Range)));
            else AddWords(run, folded, pieces, tokens);
        }
        return tokens;
    }

    /// <summary>
    /// Every two neighbouring Chinese characters of the folded text (and single ones that stand alone), in text order.
    /// </summary>
    public static IReadOnlyList<string> Bigrams(string text)
    {
        var folded = TextFolder.Fold(text).Text;
        var bigrams = new List<string>();
        for (var at = 0; at < folded.Length; at++)
        {
            if (!TextRun.IsChinese(folded[at])) continue;
            var hasNext = at + 1 < folded.Length && TextRun.IsChinese(folded[at + 1]);
            var hasPrevious = at > 0 && TextRun.IsChinese(folded[at - 1]);
            if (hasNext) bigrams.Add(folded.Substring(at, 2));
            else if (!hasPrevious) bigrams.Add(folded.Substring(at, 1));
        }
        return bigrams;
    }

    private void AddWords(TextRun run, MappedText folded, List<Segmenter.Piece> pieces, List<Token> tokens)
    {
        pieces.Clear();
        segmenter.Segment(run.Range.Of(folded.Text), run.Range.Start, pieces);
        foreach (var piece in pieces)
        {
            var range = new CharRange(piece.Start, piece.Length);
            var term = piece.Word >= 0 ? lexicon.Word(piece.Word) : range.Of(folded.Text).ToString();
            tokens.Add(new Token(term, folded.ToSource(range)));
        }
    }

    private static void AddNumber(TextRun run, MappedText folded, List<Token> tokens)
    {
        var unit = run.Range with { Start = run.Range.End, Length = run.UnitLength };
        var unitText = run.Number.Form == NumberForm.Percent ? "%" : unit.Of(folded.Text).ToString();
        var value = NormalForm(run.Number);
        tokens.Add(new Token(value + unitText, folded.ToSource(CharRange.Between(run.Range.Start, unit.End))));
        if (unitText is not ("" or "%")) tokens.Add(new Token(value, folded.ToSource(run.Range)));
    }

    /// <summary>Counted in 亿 or 万 where it is as large: 33212万 is 3.3212亿, however it was written.</summary>
    private static string NormalForm(Number number)
    {
        var (scale, name) = number.Value switch
        {
            >= 1_0000_0000m => (1_0000_0000m, "亿"),
            >= 1_0000m => (1_0000m, "万"),
            _ => (1m, ""),
        };
        return (number.Value / scale).ToString("0.############", CultureInfo.InvariantCulture) + name;
    }
}
