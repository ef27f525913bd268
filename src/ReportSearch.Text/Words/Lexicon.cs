using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ReportSearch.Text.Words;

/// <summary>Words with how often they were counted: a unigram model of folded Chinese text.</summary>
public sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shipped = new(LoadShipped);
    private readonly string[] words;
    private readonly long[] counts;
    private readonly float[] logProbabilities;

    /// <summary>The words, folded and different, with their counts of at least 1.</summary>
    public Lexicon(IEnumerable<KeyValuePair<string, long>> countedWords)
    {
        var ordered = countedWords.ToArray();
        Array.Sort(ordered, (a, b) => string.CompareOrdinal(a.Key, b.Key));
        words = Array.ConvertAll(ordered, pair => pair.Key);
        counts = Array.ConvertAll(ordered, pair => pair.Value);
        var total = Math.Max(1, counts.Sum());
        logProbabilities = Array.ConvertAll(counts, count => (float)Math.Log((double)count / total));
        UnknownLogProbability = (float)Math.Log(0.1 / total);
        Trie = new WordTrie(words);
    }

    /// <summary>The lexicon that ships with the project, read at first use.</summary>
    public static Lexicon Default => Shipped.Value;

    /// <summary>How many words there are.</summary>
    public int Count => words.Length;

    /// <summary>ln p of a character that is no word.</summary>
    internal float UnknownLogProbability { get; }

    internal WordTrie Trie { get; }

    /// <summary>The word of a number from 0 up to <see cref="Count"/>; words are in ordinal order.</summary>
    public string Word(int number) => words[number];

    /// <summary>ln p of a word.</summary>
    public float LogProbability(int number) => logProbabilities[number];

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">A line is not a word, a tab and a count.</exception>
    public static Lexicon Load(Stream stream)
    {
        using var reader = new StreamReader(new GZipStream(stream, CompressionMode.Decompress), Encoding.UTF8);
        var countedWords = new List<KeyValuePair<string, long>>();
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 1
                || !long.TryParse(line.AsSpan(tab + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                || count < 1)
                throw new InvalidDataException(
                    $"Line {countedWords.Count + 1} of the lexicon is not a word, a tab and a count: "
                    + $"'{line}'. Train it again.");
            countedWords.Add(new(line[..tab], count));
        }
        return new Lexicon(countedWords);
    }

    /// <summary>Writes gzip of lines of a word, a tab and its count, in ordinal order.</summary>
    public void Save(Stream stream)
    {
        using var writer = new StreamWriter(new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true));
        writer.NewLine = "\n";
        for (var i = 0; i < words.Length; i++)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words[i]}\t{counts[i]}"));
    }

    private static Lexicon LoadShipped()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("Lexicon.gz")!;
        return Load(stream);
    }
}
