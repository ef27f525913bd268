using ReportSearch.Engine.Postings;

namespace ReportSearch.Engine.Segments;

/// <summary>Walks through the terms of several dictionaries in ordinal order, each once.</summary>
internal sealed class TermUnion
{
    private readonly TermDictionary[] dictionaries;
    private readonly TermKey[] keys;       // of the next term of each
    private readonly int[] next;           // its index
    private readonly List<int> open;       // the dictionaries that have one, ascending
    private readonly List<int> holders = [];

    /// <summary>Starts before the first term.</summary>
    public TermUnion(TermDictionary[] dictionaries)
    {
        this.dictionaries = dictionaries;
        (keys, next) = (new TermKey[dictionaries.Length], new int[dictionaries.Length]);
        open = [.. Enumerable.Range(0, dictionaries.Length).Where(i => dictionaries[i].Count > 0)];
        foreach (var i in open) keys[i] = new TermKey(dictionaries[i].Text(0));
    }

    /// <summary>The dictionaries that have the term, ascending.</summary>
    public IReadOnlyList<int> Holders => holders;

    /// <summary>The term.</summary>
    public ReadOnlySpan<char> Text => TextOf(holders[0]);

    /// <summary>Moves to the next term; false after the last.</summary>
    public bool MoveNext()
    {
        foreach (var i in holders)
        {
            if (++next[i] == dictionaries[i].Count) open.Remove(i);
            else keys[i] = new TermKey(TextOf(i));
        }
        holders.Clear();
        foreach (var i in open)
        {
            var order = holders.Count == 0 ? 0 : Compare(i, holders[0]);
            if (order < 0) holders.Clear();
            if (order <= 0) holders.Add(i);
        }
        return holders.Count > 0;
    }

    /// <summary>The index of the term in a dictionary that has it.</summary>
    public int IndexIn(int dictionary) => next[dictionary];

    private int Compare(int one, int other)
    {
        ref readonly var a = ref keys[one];
        ref readonly var b = ref keys[other];
        if (a.Head != b.Head) return a.Head < b.Head ? -1 : 1;
        return a.Length <= TermKey.HeadLength && b.Length <= TermKey.HeadLength
            ? a.Length - b.Length
            : TextOf(one).SequenceCompareTo(TextOf(other));
    }

    private ReadOnlySpan<char> TextOf(int dictionary) => dictionaries[dictionary].Text(next[dictionary]);
}
