namespace ReportSearch.Text.Words;

/// <summary>
/// Tells in one look how long the names of a list are that may begin at a spot of a text: at most spots none does.
/// </summary>
public sealed class NameStarts
{
    private const int Longest = 63;

    private readonly Dictionary<int, ulong> lengthsByPair = [];   // by the first two units; of a name of one, that and 0
    private readonly ulong[] mayBegin = new ulong[1 << 10];       // a bit for each hash of a pair: nearly always says no

    /// <summary>Adds a name of 1 to 63 units.</summary>
    /// <exception cref="ArgumentException">It is of another length.</exception>
    public void Add(ReadOnlySpan<char> name)
    {
        if (name.Length is < 1 or > Longest)
            throw new ArgumentException($"'{name}' has {name.Length} characters; a name has 1 to {Longest}.", nameof(name));
        var pair = Pair(name[0], name.Length > 1 ? name[1] : '\0');
        lengthsByPair[pair] = lengthsByPair.GetValueOrDefault(pair) | 1UL << name.Length;
        mayBegin[Hash(pair) >> 6] |= 1UL << (Hash(pair) & 63);
    }

    /// <summary>
    /// The lengths of the names that begin like <paramref name="text"/> at <paramref name="at"/>: bit n for n units. O(1).
    /// </summary>
    public ulong LengthsAt(ReadOnlySpan<char> text, int at)
    {
        var single = Lengths(Pair(text[at], '\0'));
        return at + 1 == text.Length ? single : single | Lengths(Pair(text[at], text[at + 1]));
    }

    private ulong Lengths(int pair) =>
        (mayBegin[Hash(pair) >> 6] >> (Hash(pair) & 63) & 1) == 0 ? 0 : lengthsByPair.GetValueOrDefault(pair);

    private static int Hash(int pair) => (int)((uint)pair * 0x9E3779B9 >> 16);   // Fibonacci hashing (Knuth, TAOCP 3, §6.4)

    private static int Pair(char first, char second) => first << 16 | second;
}
