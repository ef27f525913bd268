using System.Numerics;
using System.Runtime.CompilerServices;

namespace ReportSearch.Text.Words;

/// <summary>
/// Finds every word of a fixed list that starts at a place, in one walk: a trie whose edges are one open-addressed hash
/// table.
/// </summary>
internal sealed class WordTrie
{
    // a slot is parent node (24 bits), unit (16 bits), child node (24 bits); an empty slot is 0
    private const int NodeBits = 24;
    private readonly ulong[] slots;
    private readonly int shift;
    // the root's edges, taken for every unit of a text
    private readonly int[] firstNodes = new int[char.MaxValue + 1];
    private readonly int[] wordOfNode;                                // -1 where no word ends
    private int nodes = 1;

    /// <summary>Builds the trie of <paramref name="words"/>; the number of a word is its place in the list.</summary>
    public WordTrie(IReadOnlyList<string> words)
    {
        var edges = words.Sum(word => word.Length);
        if (edges >= 1 << NodeBits)
            throw new ArgumentException($"{edges} units are too many for one lexicon: at most {(1 << NodeBits) - 1}.");
        slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, edges + edges / 2))];
        shift = 64 - BitOperations.Log2((uint)slots.Length);
        wordOfNode = new int[edges + 1];
        Array.Fill(wordOfNode, -1);
        for (var word = 0; word < words.Count; word++)
        {
            var node = 0;
            foreach (var unit in words[word]) node = Step(node, unit) is > 0 and var next ? next : Add(node, unit);
            wordOfNode[node] = word;
        }
    }

    /// <summary>The node behind <paramref name="unit"/>; 0 where no word goes on so. The root is node 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Step(int node, char unit)
    {
        if (node == 0) return firstNodes[unit];
        var key = KeyOf(node, unit);
        for (var slot = SlotOf(key); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var found = slots[slot];
            if (found >> NodeBits == key) return (int)(found & ((1 << NodeBits) - 1));
            if (found == 0) return 0;
        }
    }

    /// <summary>The number of the word that ends at <paramref name="node"/>; -1 where none does.</summary>
    public int WordAt(int node) => wordOfNode[node];

    private int Add(int node, char unit)
    {
        var child = nodes++;
        if (node == 0) return firstNodes[unit] = child;
        var key = KeyOf(node, unit);
        var slot = SlotOf(key);
        while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = key << NodeBits | (uint)child;
        return child;
    }

    private static ulong KeyOf(int node, char unit) => (ulong)node << 16 | unit;

    // Fibonacci hashing (Knuth, TAOCP 3, §6.4)
    private int SlotOf(ulong key) => (int)(key * 0x9E3779B97F4A7C15 >> shift);
}
