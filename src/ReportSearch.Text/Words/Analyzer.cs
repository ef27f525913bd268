using System.Buffers;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Text.Words;

/// <summary>Text to the terms that are indexed and asked for.</summary>
/// <param name="lexicon">The words it can tell.</param>
/// <param name="dictionary">Words that it never splits: of two that overlap the longer is whole.</param>
public sealed class Analyzer(Lexicon lexicon, WordList dictionary)
{
    private static readonly Lazy<Analyzer> Shipped = new(() => new Analyzer(Lexicon.Default, WordList.Empty));
    private readonly Segmenter segmenter = new(lexicon);

    /// <summary>The analyzer over the lexicon that ships with the project.</summary>
    public static Analyzer Default => Shipped.Value;

    /// <summary>That analyzer with a dictionary; <see cref="Default"/> itself where that is empty.</summary>
    public static Analyzer With(WordList dictionary) => dictionary.Count == 0 ? Default : new(Lexicon.Default, dictionary);

    /// <summary>
    /// The words of <paramref name="text"/> with where they stand (in <paramref name="text"/>, unfolded), in text
    /// order. Numbers with their unit are words of their own in normal form (百分之八 and ８％ are both "8%", 一千六百万亩 is
    /// "1600万亩"), and again without a unit other than %; Latin words are lower case; punctuation is left out.
    /// </summary>
    public IReadOnlyList<Token> Words(string text)
    {
        var folded = TextFolder.Fold(text);
        var tokens = new List<Token>();
        Cut(folded.Text, new TokenSink(folded, tokens));
        return tokens;
    }

    /// <summary>
    /// Every two neighbouring Chinese characters of the folded text (and single ones that stand alone), in text order.
    /// </summary>
    public static IReadOnlyList<string> Bigrams(string text)
    {
        var bigrams = new TermList();
        AddBigrams(TextFolder.Fold(text).Text, bigrams);
        return [.. bigrams];
    }

    /// <summary>
    /// Adds the terms of <see cref="Words"/> and of <see cref="Bigrams"/>: the text is folded once, and nothing is
    /// allocated a term.
    /// </summary>
    /// <param name="text">The text as it is shown.</param>
    /// <param name="words">Gets the words.</param>
    /// <param name="bigrams">Gets the bigrams; null where they are not wanted.</param>
    public void Terms(string text, TermList words, TermList? bigrams = null)
    {
        var units = ArrayPool<char>.Shared.Rent(text.Length);
        ReadOnlySpan<char> folded = units.AsSpan(0, TextFolder.Fold(text, units, offsets: []));
        Cut(folded, new TermSink(words));
        if (bigrams is not null) AddBigrams(folded, bigrams);
        ArrayPool<char>.Shared.Return(units);
    }

    private static void AddBigrams(ReadOnlySpan<char> folded, TermList bigrams)
    {
        for (int at = 0, end; at < folded.Length; at = end + 1)
        {
            for (end = at; end < folded.Length && CharacterKinds.Is(folded[end], CharacterKind.Chinese);) end++;
            if (end == at + 1) bigrams.Add(folded[at..end]);
            else if (end > at) bigrams.AddPairs(folded[at..end]);
        }
    }

    private void Cut<TSink>(ReadOnlySpan<char> folded, TSink sink) where TSink : struct, ITermSink
    {
        var start = 0;
        foreach (var word in dictionary.FindApart(folded))
        {
            CutUpTo(folded[..word.Start], start, sink);
            sink.Add(word.Of(folded), word);
            start = word.End;
        }
        CutUpTo(folded, start, sink);
    }

    /// <summary>Cuts what stands behind <paramref name="start"/>, by the lexicon.</summary>
    private void CutUpTo<TSink>(ReadOnlySpan<char> folded, int start, TSink sink) where TSink : struct, ITermSink
    {
        var lengths = ArrayPool<byte>.Shared.Rent(folded.Length);
        foreach (var run in TextRun.Read(folded, start))
        {
            if (run.Kind == TextRunKind.Number) AddNumber(run, folded, sink);
            else if (run.Kind == TextRunKind.Letters) sink.Add(run.Range.Of(folded), run.Range);
            else
            {
                var at = run.Range.Start;
                var words = segmenter.Segment(run.Range.Of(folded), lengths);
                foreach (var length in lengths.AsSpan(0, words))
                {
                    sink.Add(folded.Slice(at, length), new CharRange(at, length));
                    at += length;
                }
            }
        }
        ArrayPool<byte>.Shared.Return(lengths);
    }

    private static void AddNumber<TSink>(in TextRun run, ReadOnlySpan<char> folded, TSink sink) where TSink : struct, ITermSink
    {
        var unit = new CharRange(run.Range.End, run.UnitLength);
        var unitText = run.Number.Form == NumberForm.Percent ? "%" : unit.Of(folded);
        Span<char> term = stackalloc char[NumberTerm.Longest + unitText.Length];
        var length = NumberTerm.Write(run.Number.Value, term);
        unitText.CopyTo(term[length..]);
        sink.Add(term[..(length + unitText.Length)], CharRange.Between(run.Range.Start, unit.End));
        if (unitText is not ("" or "%")) sink.Add(term[..length], run.Range);
    }

    /// <summary>Takes words as they are found.</summary>
    private interface ITermSink
    {
        /// <param name="term">Valid during the call.</param>
        /// <param name="range">Where it stands in the folded text.</param>
        void Add(ReadOnlySpan<char> term, CharRange range);
    }

    private readonly struct TokenSink(MappedText folded, List<Token> tokens) : ITermSink
    {
        public void Add(ReadOnlySpan<char> term, CharRange range) =>
            tokens.Add(new Token(term.ToString(), folded.ToSource(range)));
    }

    private readonly struct TermSink(TermList terms) : ITermSink
    {
        public void Add(ReadOnlySpan<char> term, CharRange range) => terms.Add(term);
    }
}
