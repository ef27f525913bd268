using System.Collections;

namespace ReportSearch.Text.Words;

/// <summary>
/// Terms in text order, repeats kept, in one run of characters: a term costs its characters and no string.
/// </summary>
public sealed class TermList : IEnumerable<string>
{
    private char[] characters = [];
    private int[] ends = [];

    /// <summary>How many terms there are.</summary>
    public int Count { get; private set; }

    /// <summary>The characters of a term; valid until the list changes.</summary>
    /// <param name="index">From 0.</param>
    public ReadOnlySpan<char> this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var start = index == 0 ? 0 : ends[index - 1];
            return characters.AsSpan(start, ends[index] - start);
        }
    }

    /// <summary>Adds a term behind all others.</summary>
    public void Add(ReadOnlySpan<char> term)
    {
        var start = Reserve(term.Length, 1);
        term.CopyTo(characters.AsSpan(start));
        ends[Count++] = start + term.Length;
    }

    /// <summary>Adds every two neighbouring characters of <paramref name="run"/>, each a term.</summary>
    internal void AddPairs(ReadOnlySpan<char> run)
    {
        var pairs = run.Length - 1;
        var end = Reserve(2 * pairs, pairs);
        var places = characters.AsSpan(end, 2 * pairs);
        var newEnds = ends.AsSpan(Count, pairs);
        for (var i = 0; i < newEnds.Length; i++)
        {
            run.Slice(i, 2).CopyTo(places[(2 * i)..]);
            newEnds[i] = end += 2;
        }
        Count += pairs;
    }

    /// <summary>Adds a term behind all others.</summary>
    public void Add(string term) => Add(term.AsSpan());

    /// <summary>Makes room. Returns where the next term begins.</summary>
    private int Reserve(int length, int terms)
    {
        var start = Count == 0 ? 0 : ends[Count - 1];
        if (start + length > characters.Length)
            Array.Resize(ref characters, Math.Max(2 * characters.Length, start + length + 16));
        if (Count + terms > ends.Length) Array.Resize(ref ends, Math.Max(2 * ends.Length, Count + terms + 8));
        return start;
    }

    /// <summary>Forgets the terms, and keeps the memory for others.</summary>
    public void Clear() => Count = 0;

    /// <summary>The terms, each as a string of its own: for where speed does not matter.</summary>
    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i].ToString();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
