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
        var start = Count == 0 ? 0 : ends[Count - 1];
        var end = start + term.Length;
        if (end > characters.Length) Array.Resize(ref characters, Math.Max(2 * characters.Length, end + 16));
        if (Count == ends.Length) Array.Resize(ref ends, Math.Max(8, 2 * ends.Length));
        term.CopyTo(characters.AsSpan(start));
        ends[Count++] = end;
    }

    /// <summary>Adds a term behind all others.</summary>
    public void Add(string term) => Add(term.AsSpan());

    /// <summary>Forgets the terms, and keeps the memory for others.</summary>
    public void Clear() => Count = 0;

    /// <summary>The terms, each as a string of its own: for where speed does not matter.</summary>
    public IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i].ToString();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
