using System.Numerics;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Searching;

/// <summary>
/// Names that stand for one another in a search. Of two groups with a name in common, that name finds the names of both;
/// they do not find one another's.
/// </summary>
public sealed class Thesaurus
{
    /// <summary>A name that crosses the bounds of words is one nevertheless from so many characters on.</summary>
    private const int SurelyAName = 4;

    private readonly IReadOnlyList<ThesaurusGroup> groups;
    private readonly Dictionary<string, List<string>> others = new(StringComparer.Ordinal);
    private readonly NameStarts starts = new();

    internal Thesaurus(IReadOnlyList<ThesaurusGroup> groups)
    {
        this.groups = groups;
        foreach (var group in groups)
            foreach (var name in group.Names)
                foreach (var variant in EnglishName.Variants(name))
                    Add(variant, group.Names.Concat(group.Found).Where(other => other != name && other != variant));
    }

    /// <summary>The thesaurus that ships with the project, read once.</summary>
    public static Thesaurus Default { get; } = new(ThesaurusFile.ReadShipped());

    /// <summary>This one and the groups of <paramref name="file"/>, which is written like thesaurus.txt, in UTF-8.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or a line of it is no group: the message names the
    /// file, the line, and what to do.</exception>
    public Thesaurus With(string file) => new([.. groups, .. ThesaurusFile.Read(file)]);

    /// <summary>
    /// The names that stand for <paramref name="name"/>, itself left out, in the order of the file; empty where none is
    /// known. Folded.
    /// </summary>
    /// <param name="name">A folded name.</param>
    public IReadOnlyList<string> Others(string name) => others.TryGetValue(name, out var known) ? known : [];

    /// <summary>
    /// The names in a folded text, in text order; the longest wins, and none is found astride two words: in 提高|企业 there
    /// is no 高企. O(length).
    /// </summary>
    /// <param name="folded">The text.</param>
    /// <param name="words">Where its words stand, in text order.</param>
    internal List<CharRange> FindAll(string folded, IReadOnlyList<Token> words)
    {
        var found = new List<CharRange>();
        for (var at = 0; at < folded.Length;)
        {
            var length = LengthAt(folded, at, words);
            if (length > 0) found.Add(new CharRange(at, length));
            at += Math.Max(length, 1);
        }
        return found;
    }

    private int LengthAt(string folded, int at, IReadOnlyList<Token> words)
    {
        for (var lengths = starts.LengthsAt(folded, at); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (at + length <= folded.Length
                && others.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(folded.AsSpan(at, length))
                && IsWhole(new CharRange(at, length), isLatin: char.IsAscii(folded[at]), words))
                return length;
        }
        return 0;
    }

    private static bool IsWhole(CharRange name, bool isLatin, IReadOnlyList<Token> words) =>
        name.Length >= SurelyAName && !isLatin
        || words.All(word => !word.Range.Overlaps(name) || name.Contains(word.Range) || !isLatin && word.Range.Contains(name));

    private void Add(string name, IEnumerable<string> found)
    {
        if (!others.TryGetValue(name, out var known))
        {
            others[name] = known = [];
            starts.Add(name);
        }
        known.AddRange(found.Where(other => !known.Contains(other)));
    }
}
