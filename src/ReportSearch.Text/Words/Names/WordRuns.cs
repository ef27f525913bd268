using System.Runtime.InteropServices;

namespace ReportSearch.Text.Words.Names;

/// <summary>
/// Texts as runs of words that stand side by side: whatever is no Chinese word ends a run, and so do words that only
/// join others.
/// </summary>
internal sealed class WordRuns(Lexicon lexicon)
{
    // of one character each, and no part of a name
    private const string Joints = "的了和与及是在对为等以将把被从向由于并而或也都要我你他她它们这那其又就还让使给着过得各每该本有不个至到";

    private readonly Segmenter segmenter = new(lexicon);
    private readonly List<char> characters = [];
    private readonly List<int> symbols = [], starts = [];
    private readonly Dictionary<string, int> atFirstSight = new(StringComparer.Ordinal);
    private char[] units = [];
    private byte[] lengths = [];

    /// <summary>Two to four characters that make no word, with a <see cref="NameEnding"/> behind them, and how often.</summary>
    public IReadOnlyDictionary<string, int> AtFirstSight => atFirstSight;

    /// <summary>Adds the runs of a text.</summary>
    public void Add(string text)
    {
        if (units.Length < text.Length) (units, lengths) = (new char[2 * text.Length], new byte[2 * text.Length]);
        ReadOnlySpan<char> folded = units.AsSpan(0, TextFolder.Fold(text, units, offsets: []));
        foreach (var run in TextRun.Read(folded))
        {
            if (run.Kind != TextRunKind.Chinese) continue;
            int at = run.Range.Start, singles = 0;
            foreach (var length in lengths.AsSpan(0, segmenter.Segment(run.Range.Of(folded), lengths)))
            {
                var word = folded.Slice(at, length);
                if (length > 1 && singles is >= 2 and <= 4 && NameEnding.Is(word.ToString()))
                    CollectionsMarshal.GetValueRefOrAddDefault(atFirstSight, folded.Slice(at - singles, singles + length).ToString(), out _)++;
                singles = Add(word) && length == 1 ? singles + 1 : 0;
                at += length;
            }
            EndRun();
        }
    }

    /// <summary>The words by number, each run closed by -1.</summary>
    public int[] Symbols() => [.. symbols];

    /// <summary>The words from a place on.</summary>
    public string Text(int place, int count) =>
        CollectionsMarshal.AsSpan(characters)[starts[place]..starts[place + count]].ToString();   // a run is closed: one more stands there

    /// <summary>Adds a word; false where it joins others, and the run ends.</summary>
    private bool Add(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && Joints.Contains(word[0], StringComparison.Ordinal))
        {
            EndRun();
            return false;
        }
        var number = lexicon.Trie.Find(word);
        symbols.Add(number >= 0 ? number : lexicon.Count + word[0]);   // an unknown word is one character
        starts.Add(characters.Count);
        characters.AddRange(word);
        return true;
    }

    private void EndRun()
    {
        symbols.Add(-1);
        starts.Add(characters.Count);
    }
}
