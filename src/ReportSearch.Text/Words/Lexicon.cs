using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ReportSearch.Text.Words.Training;

namespace ReportSearch.Text.Words;

/// <summary>Words with how often they were counted: a unigram model of folded Chinese text.</summary>
public sealed class Lexicon
{
    private const int Magic = 0x31584C52;   // "RLX1"
    private const int HeaderBytes = 16;
    private static readonly Lazy<Lexicon> Shipped = new(LoadShipped);

    /// <summary>The words, folded and different, with their counts of at least 1.</summary>
    public Lexicon(IEnumerable<KeyValuePair<string, long>> countedWords)
    {
        var ordered = countedWords.ToArray();
        Array.Sort(ordered, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        var total = Math.Max(1, ordered.Sum(pair => pair.Value));
        UnknownLogProbability = (float)Math.Log(0.1 / total);
        Trie = WordTrieBuilder.Build(
            Array.ConvertAll(ordered, pair => pair.Key),
            Array.ConvertAll(ordered, pair => (float)Math.Log((double)pair.Value / total)));
    }

    private Lexicon(WordTrie trie, float unknownLogProbability) => (Trie, UnknownLogProbability) = (trie, unknownLogProbability);

    /// <summary>The lexicon that ships with the project, read at first use.</summary>
    public static Lexicon Default => Shipped.Value;

    /// <summary>How many words there are.</summary>
    public int Count => Trie.Count;

    /// <summary>ln p of a character that is no word.</summary>
    internal float UnknownLogProbability { get; }

    internal WordTrie Trie { get; }

    /// <summary>Whether a folded word is one of them.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Trie.Find(word) >= 0;

    /// <summary>The word of a number from 0 up to <see cref="Count"/>; words are in ordinal order.</summary>
    public string Word(int number) => Trie.TextOf(Trie.NodeOf(number));

    /// <summary>ln p of a word.</summary>
    public float LogProbability(int number) => Trie[Trie.NodeOf(number)].LogProbability;

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are no lexicon.</exception>
    public static Lexicon Load(byte[] file)
    {
        if (file.Length < HeaderBytes || Int32At(file, 0) != Magic) throw Damaged("it does not begin as one");
        var (units, nodes) = (Int32At(file, 4), Int32At(file, 8));
        var nodesAt = HeaderBytes + (2L * units + 3) / 4 * 4;
        if (units < 0 || nodes < 0 || nodesAt + (long)nodes * Marshal.SizeOf<WordNode>() != file.Length)
            throw Damaged("its length is not what its head says");
        var alphabet = MemoryMarshal.Cast<byte, char>(file.AsSpan(HeaderBytes, 2 * units)).ToString();
        var trie = new WordTrie(alphabet, MemoryMarshal.Cast<byte, WordNode>(file.AsSpan((int)nodesAt)).ToArray());
        return new Lexicon(trie, BinaryPrimitives.ReadSingleLittleEndian(file.AsSpan(12)));
    }

    /// <summary>
    /// Writes one little-endian file: magic, units [u], nodes [n], ln p of an unknown character (float); the units
    /// (UTF-16, zeros up to a multiple of 4); the nodes (16 bytes each, as <see cref="WordNode"/> names them).
    /// </summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.Unicode, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Trie.Alphabet.Length);
        writer.Write(Trie.Nodes.Length);
        writer.Write(UnknownLogProbability);
        writer.Write(MemoryMarshal.AsBytes(Trie.Alphabet.AsSpan()));
        if (Trie.Alphabet.Length % 2 == 1) writer.Write((short)0);
        writer.Write(MemoryMarshal.AsBytes(Trie.Nodes));
    }

    private static int Int32At(byte[] file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at));

    private static Lexicon LoadShipped()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("Lexicon.bin")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return Load(file);
    }

    private static InvalidDataException Damaged(string finding) =>
        new($"This is no lexicon: {finding}. Train it again.");
}
