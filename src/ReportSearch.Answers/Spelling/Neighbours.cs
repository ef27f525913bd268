using System.Runtime.InteropServices;

namespace ReportSearch.Answers.Spelling;

/// <summary>Which characters stand beside one another in the words of a list.</summary>
internal sealed class Neighbours
{
    private readonly Dictionary<char, HashSet<char>> after = [];
    private readonly Dictionary<char, HashSet<char>> before = [];

    public Neighbours(IEnumerable<string> words)
    {
        foreach (var word in words)
            for (var at = 0; at + 1 < word.Length; at++)
            {
                Add(after, word[at], word[at + 1]);
                Add(before, word[at + 1], word[at]);
            }
    }

    /// <summary>The characters that some word has right behind <paramref name="character"/>.</summary>
    public IReadOnlySet<char> After(char character) => after.GetValueOrDefault(character, []);

    /// <summary>The characters that some word has right before <paramref name="character"/>.</summary>
    public IReadOnlySet<char> Before(char character) => before.GetValueOrDefault(character, []);

    private static void Add(Dictionary<char, HashSet<char>> table, char character, char neighbour)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(table, character, out _);
        (known ??= []).Add(neighbour);
    }
}
