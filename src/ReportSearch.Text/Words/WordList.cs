using System.Buffers;
using System.Text;

namespace ReportSearch.Text.Words;

/// <summary>Words to be found in texts as they stand, whatever the lexicon would make of them.</summary>
public sealed class WordList
{
    /// <summary>UTF-16 units of the longest word.</summary>
    public const int Longest = 63;

    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly NameStarts starts = new();

    /// <param name="words">In any form: they are folded. Each of 1 to <see cref="Longest"/> units then.</param>
    /// <exception cref="ArgumentException">A word is of another length.</exception>
    public WordList(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            var folded = TextFolder.Fold(word).Text;
            starts.Add(folded);
            this.words.Add(folded);
        }
        lookup = this.words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The list without a word.</summary>
    public static WordList Empty { get; } = new([]);

    /// <summary>How many different words there are.</summary>
    public int Count => words.Count;

    /// <summary>The folded words, in ordinal order.</summary>
    public IReadOnlyList<string> Words => [.. words.Order(StringComparer.Ordinal)];

    /// <summary>Eight hexadecimal digits: two lists of the same words have the same.</summary>
    public string Fingerprint => Text.Fingerprint.Of(Words.Select(Encoding.UTF8.GetBytes));

    /// <summary>Adds the words of the list that stand in <paramref name="text"/>, overlapping ones and repeats too.</summary>
    public void AddFound(string text, TermList terms)
    {
        if (Count == 0) return;
        var units = ArrayPool<char>.Shared.Rent(text.Length);
        ReadOnlySpan<char> folded = units.AsSpan(0, TextFolder.Fold(text, units, offsets: []));
        foreach (var range in FindAll(folded)) terms.Add(range.Of(folded));
        ArrayPool<char>.Shared.Return(units);
    }

    /// <summary>
    /// Where words of the list stand in a folded text, by their start, a shorter one first; they may overlap. Letters and
    /// digits are whole: "ai" does not stand in "air".
    /// </summary>
    internal List<CharRange> FindAll(ReadOnlySpan<char> folded)
    {
        var found = new List<CharRange>();
        if (Count == 0) return found;
        for (var at = 0; at < folded.Length; at++)
        {
            var lengths = starts.LengthsAt(folded, at);
            if (lengths == 0 || IsWithinLetters(folded, at)) continue;
            for (var length = 1; length <= Longest && at + length <= folded.Length; length++)
                if ((lengths >> length & 1) != 0 && !IsWithinLetters(folded, at + length) && lookup.Contains(folded.Slice(at, length)))
                    found.Add(new CharRange(at, length));
        }
        return found;
    }

    /// <summary>
    /// The words that stand in a folded text and do not overlap, in text order: of two that do the longer, then the
    /// first.
    /// </summary>
    internal List<CharRange> FindApart(ReadOnlySpan<char> folded)
    {
        var found = FindAll(folded);
        if (found.Count < 2) return found;
        var taken = new List<CharRange>();
        foreach (var range in found.OrderByDescending(range => range.Length).ThenBy(range => range.Start))
            if (taken.TrueForAll(other => range.End <= other.Start || other.End <= range.Start)) taken.Add(range);
        taken.Sort((a, b) => a.Start.CompareTo(b.Start));
        return taken;
    }

    /// <summary>Whether letters or digits go on from before <paramref name="at"/> to behind it.</summary>
    private static bool IsWithinLetters(ReadOnlySpan<char> folded, int at) =>
        at > 0 && at < folded.Length
        && CharacterKinds.Is(folded[at - 1], CharacterKind.Letter) && CharacterKinds.Is(folded[at], CharacterKind.Letter);
}
