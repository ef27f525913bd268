namespace ReportSearch.Text.Words.Training;

/// <summary>Packs words into the double array of a <see cref="WordTrie"/>.</summary>
internal sealed class WordTrieBuilder
{
    private readonly string[] words;
    private readonly float[] logProbabilities;
    private readonly string alphabet;
    private readonly Dictionary<char, int> codes = [];
    private readonly List<WordNode> nodes = [];
    private int firstFree;

    private WordTrieBuilder(string[] words, float[] logProbabilities)
    {
        this.words = words;
        this.logProbabilities = logProbabilities;
        // frequent units get small codes, so that the children of a node lie near one another
        alphabet = string.Concat(words.SelectMany(word => word).CountBy(unit => unit)
            .OrderByDescending(unit => unit.Value).ThenBy(unit => unit.Key).Select(unit => unit.Key));
        for (var i = 0; i < alphabet.Length; i++) codes.Add(alphabet[i], i + 1);
        firstFree = alphabet.Length + 1;
        GrowTo(firstFree);
    }

    /// <summary>The trie of <paramref name="words"/>; the number of a word is its place in the list.</summary>
    /// <param name="words">In ordinal order, none twice.</param>
    /// <param name="logProbabilities">ln p of each.</param>
    public static WordTrie Build(string[] words, float[] logProbabilities)
    {
        var builder = new WordTrieBuilder(words, logProbabilities);
        builder.Pack();
        return new WordTrie(builder.alphabet, [.. builder.nodes]);
    }

    /// <summary>Level by level.</summary>
    private void Pack()
    {
        var open = new Queue<(int Node, Range Words, int Depth)>();
        foreach (var (code, range) in Children(Range.All, 0)) open.Enqueue((code, range, 1));
        while (open.TryDequeue(out var prefix))
        {
            var (start, count) = prefix.Words.GetOffsetAndLength(words.Length);
            if (words[start].Length == prefix.Depth)
            {
                nodes[prefix.Node] = nodes[prefix.Node] with { Word = start, LogProbability = logProbabilities[start] };
                start++;
                count--;
            }
            if (count == 0) continue;
            var children = Children(start..(start + count), prefix.Depth);
            var childBase = FreeBase(children, Math.Max(firstFree, prefix.Node + 1));
            nodes[prefix.Node] = nodes[prefix.Node] with { Base = childBase };
            foreach (var (code, range) in children)
            {
                nodes[childBase + code] = nodes[childBase + code] with { Parent = prefix.Node };
                open.Enqueue((childBase + code, range, prefix.Depth + 1));
            }
        }
    }

    /// <summary>The units that follow a prefix, by code, each with the words it goes on to.</summary>
    private List<(int Code, Range Words)> Children(Range prefixed, int depth)
    {
        var (start, count) = prefixed.GetOffsetAndLength(words.Length);
        var children = new List<(int Code, Range Words)>();
        for (int at = start, next; at < start + count; at = next)
        {
            for (next = at + 1; next < start + count && words[next][depth] == words[at][depth];) next++;
            children.Add((codes[words[at][depth]], at..next));
        }
        children.Sort((a, b) => a.Code.CompareTo(b.Code));
        return children;
    }

    /// <summary>The first base from which every child has a free node.</summary>
    private int FreeBase(List<(int Code, Range Words)> children, int least)
    {
        for (var at = least; ; at++)
        {
            GrowTo(at + alphabet.Length + 1);
            var childBase = at - children[0].Code;
            if (!children.TrueForAll(child => IsFree(childBase + child.Code))) continue;
            while (firstFree <= at && (firstFree == at || !IsFree(firstFree))) firstFree++;
            return childBase;
        }
    }

    private bool IsFree(int node) => nodes[node].Parent == 0;   // those of the first units are never asked for

    private void GrowTo(int count)
    {
        while (nodes.Count < count) nodes.Add(WordNode.Free);
    }
}
