using System.Numerics;
using ReportSearch.Text.Words;

namespace ReportSearch.Corpus.Places;

/// <summary>
/// What each name may name, found at a spot of a text by the name's length. Names and texts are folded.
/// </summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<Bearer>> bearers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Bearer>>.AlternateLookup<ReadOnlySpan<char>> bearersBySpan;
    private readonly NameStarts starts = new();

    public NameTable() => bearersBySpan = bearers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All names and who bears them.</summary>
    public Dictionary<string, List<Bearer>> Names => bearers;

    /// <summary>Enters a name; without a bearer it only keeps shorter names from being found inside it.</summary>
    public void Add(string name, Bearer? bearer)
    {
        if (!bearers.TryGetValue(name, out var list)) bearers.Add(name, list = []);
        if (bearer is { } some) list.Add(some);
        starts.Add(name);
    }

    /// <summary>
    /// The bearers of the name that is the whole of <paramref name="name"/>; empty where there is none.
    /// </summary>
    public IReadOnlyList<Bearer> Bearers(ReadOnlySpan<char> name) =>
        bearersBySpan.TryGetValue(name, out var list) ? list : [];

    /// <summary>Whether a name may begin at <paramref name="at"/>: mostly none does.</summary>
    public bool MayBeginAt(string text, int at) => starts.LengthsAt(text, at) != 0;

    /// <summary>The names that begin at <paramref name="at"/>, longest first. O(longest name).</summary>
    public IEnumerable<(int Length, IReadOnlyList<Bearer> Bearers)> At(string text, int at)
    {
        for (var lengths = starts.LengthsAt(text, at); lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths &= ~(1UL << length);
            if (at + length <= text.Length && bearersBySpan.TryGetValue(text.AsSpan(at, length), out var list))
                yield return (length, list);
        }
    }

    /// <summary>A division that bears a name.</summary>
    /// <param name="Place">The division.</param>
    /// <param name="Guarded">As in <see cref="PlaceName.Guarded"/>.</param>
    internal readonly record struct Bearer(Place Place, bool Guarded);
}
