using System.Runtime.CompilerServices;

namespace ReportSearch.Text.Words;

/// <summary>
/// Finds every word of a fixed list that starts at a place, in one walk: a double array (Aoe 1989, §II), one memory
/// access a unit. Nodes have numbers from 1; the first unit of a word leads to the node of its own code.
/// </summary>
internal sealed class WordTrie
{
    private readonly ushort[] codes = new ushort[char.MaxValue + 1];   // 0 of a unit that no word holds
    private readonly string alphabet;
    private readonly WordNode[] nodes;
    private readonly int[] nodeOfWord;

    /// <param name="alphabet">The units of all words; the code of a unit is 1 + its place here.</param>
    /// <param name="nodes">Shape [nodes], the first of which stands for none.</param>
    /// <exception cref="InvalidDataException">The nodes are no trie.</exception>
    public WordTrie(string alphabet, WordNode[] nodes)
    {
        this.alphabet = alphabet;
        this.nodes = nodes;
        for (var i = 0; i < alphabet.Length; i++) codes[alphabet[i]] = (ushort)(i + 1);
        if (alphabet.Length > char.MaxValue || nodes.Length <= alphabet.Length) throw Damaged("too few nodes");
        nodeOfWord = new int[nodes.Count(node => node.Word >= 0)];
        for (var node = 0; node < nodes.Length; node++) Check(node);
    }

    /// <summary>How many words there are.</summary>
    public int Count => nodeOfWord.Length;

    /// <summary>The units of all words, by code.</summary>
    public string Alphabet => alphabet;

    /// <summary>All nodes.</summary>
    public ReadOnlySpan<WordNode> Nodes => nodes;

    /// <summary>A node.</summary>
    public ref readonly WordNode this[int node] => ref nodes[node];

    /// <summary>The node of words that begin with <paramref name="unit"/>; 0 where none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(char unit) => codes[unit];

    /// <summary>The node behind <paramref name="unit"/>; 0 where no word goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int node, char unit)
    {
        var next = nodes[node].Base + codes[unit];
        return nodes[next].Parent == node ? next : 0;
    }

    /// <summary>The number of <paramref name="word"/>; -1 where it is none of the list.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return -1;
        var node = First(word[0]);
        for (var at = 1; at < word.Length && node != 0; at++) node = Next(node, word[at]);
        return nodes[node].Word;
    }

    /// <summary>The node at which a word ends.</summary>
    public int NodeOf(int word) => nodeOfWord[word];

    /// <summary>The word that leads to a node.</summary>
    public string TextOf(int node)
    {
        var length = 0;
        for (var at = node; at != 0; at = nodes[at].Parent) length++;
        return string.Create(length, node, (text, at) =>
        {
            for (var i = text.Length; i > 0; at = nodes[at].Parent)
                text[--i] = alphabet[at - nodes[nodes[at].Parent].Base - 1];
        });
    }

    private void Check(int number)
    {
        var (childBase, parent, word, _) = nodes[number];
        if ((uint)childBase >= nodes.Length - alphabet.Length) throw Damaged("a node whose children lie outside");
        if (parent < 0 || parent > Math.Max(0, number - 1)) throw Damaged("a node before its parent");
        if (number > alphabet.Length && parent != 0 && (uint)(number - nodes[parent].Base - 1) >= alphabet.Length)
            throw Damaged("a node that no unit leads to");
        if (word < 0) return;
        if (word >= Count || nodeOfWord[word] != 0) throw Damaged("words that are not numbered");
        nodeOfWord[word] = number;
    }

    private static InvalidDataException Damaged(string finding) => new($"The lexicon holds {finding}. Train it again.");
}
