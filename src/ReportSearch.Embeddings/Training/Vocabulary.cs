using System.Runtime.InteropServices;
using ReportSearch.Text.Words;

namespace ReportSearch.Embeddings.Training;

/// <summary>
/// The pieces that get vectors, and texts as their numbers. Pieces are the frequent words of more than one character and,
/// for the words that are not frequent, single characters; numbers have none.
/// </summary>
internal sealed class Vocabulary
{
    private Vocabulary(string[] pieces, long[] counts, int words, IReadOnlyList<int[]> texts)
    {
        (Pieces, Counts, Words, Texts) = (pieces, counts, words, texts);
        var numberOf = NumberOf(pieces);
        Characters = Array.ConvertAll(
            pieces[..words],
            word => word.Where(c => numberOf.ContainsKey($"{c}")).Select(c => numberOf[$"{c}"]).ToArray());
    }

    /// <summary>The pieces: words, then characters; the most frequent first.</summary>
    public string[] Pieces { get; }

    /// <summary>How often each piece stands in the texts; of a character, inside words too.</summary>
    public long[] Counts { get; }

    /// <summary>How many of the pieces are words.</summary>
    public int Words { get; }

    /// <summary>Of every word, the numbers of its characters.</summary>
    public int[][] Characters { get; }

    /// <summary>The texts with a known piece, each as the numbers of its pieces, in order.</summary>
    public IReadOnlyList<int[]> Texts { get; }

    /// <summary>Counts and numbers the pieces of <paramref name="paragraphs"/>, and those as their numbers.</summary>
    /// <exception cref="ArgumentException">No word is frequent enough.</exception>
    public static Vocabulary Of(IEnumerable<string> paragraphs, Analyzer analyzer, VectorTrainerOptions options)
    {
        var terms = new Dictionary<string, int>(StringComparer.Ordinal);   // a string each, not one a place
        var texts = paragraphs.Select(paragraph => analyzer.Words(paragraph).Select(token => NumberOfTerm(token.Term)).ToArray())
            .ToList();
        var counts = new long[terms.Count];
        foreach (var text in texts)
            foreach (var term in text) counts[term]++;

        var words = MostFrequent(terms.Where(term => IsWord(term.Key)).Select(term => (term.Key, counts[term.Value])), options);
        if (words.Length == 0)
            throw new ArgumentException($"No word stands in the text {options.MinimumCount} times: give more text.");
        var characters = MostFrequent(
            terms.SelectMany(term => term.Key.Where(IsCharacter).Select(c => (Key: $"{c}", Count: counts[term.Value])))
                .GroupBy(pair => pair.Key, (c, pairs) => (c, pairs.Sum(pair => pair.Count)), StringComparer.Ordinal),
            options);
        var pieces = words.Concat(characters).ToArray();
        var names = Array.ConvertAll(pieces, piece => piece.Text);
        var numberOf = NumberOf(names);
        var piecesOf = new int[terms.Count][];
        foreach (var (term, number) in terms) piecesOf[number] = PiecesOf(term, numberOf);
        return new Vocabulary(
            names, Array.ConvertAll(pieces, piece => piece.Count), words.Length,
            [.. texts.Select(text => text.SelectMany(term => piecesOf[term]).ToArray()).Where(text => text.Length > 0)]);

        int NumberOfTerm(string term)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out var isKnown);
            return isKnown ? number : number = terms.Count - 1;
        }
    }

    private static bool IsWord(string term) => term.Length > 1 && !char.IsAsciiDigit(term[0]);

    private static bool IsCharacter(char unit) => unit is >= '\u3400' and <= '\u9FFF';

    private static (string Text, long Count)[] MostFrequent(
        IEnumerable<(string Text, long Count)> counted, VectorTrainerOptions options) =>
    [
        .. counted.Where(piece => piece.Count >= options.MinimumCount)
            .OrderByDescending(piece => piece.Count).ThenBy(piece => piece.Text, StringComparer.Ordinal)
            .Take(options.LargestVocabulary),
    ];

    private static Dictionary<string, int> NumberOf(string[] pieces) =>
        pieces.Index().ToDictionary(piece => piece.Item, piece => piece.Index, StringComparer.Ordinal);

    private static int[] PiecesOf(string term, Dictionary<string, int> numberOf)
    {
        if (char.IsAsciiDigit(term[0])) return [];
        if (numberOf.TryGetValue(term, out var number)) return [number];
        return [.. term.Where(c => numberOf.ContainsKey($"{c}")).Select(c => numberOf[$"{c}"])];
    }
}
