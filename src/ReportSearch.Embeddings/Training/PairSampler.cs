using System.Runtime.InteropServices;

namespace ReportSearch.Embeddings.Training;

/// <summary>
/// Draws what takes the place of questions and the passages that answer them from running text: some neighbouring words
/// as the question, and as the passage what stands around or before them, without these words (the inverse cloze task;
/// Lee, Chang and Toutanova 2019, §4). Whoever brings such pairs together has learned what belongs together, not only
/// what is equal.
/// </summary>
/// <param name="vocabulary">The texts, in reading order, and their pieces.</param>
/// <param name="seed">The same seed gives the same pairs.</param>
internal sealed class PairSampler(Vocabulary vocabulary, int seed)
{
    private const int LongestPassage = 160;
    private const double NextParagraph = 0.3;   // share of the questions that are taken from behind the passage
    private const double LeftOut = 0.1;         // of the pieces of either side
    private const double Spelled = 0.1;         // of the words: read as their characters, so that those learn too

    private readonly Random random = new(seed);

    /// <summary>One more pair, as numbers of pieces; either side may be empty where the text is short.</summary>
    public (int[] Question, int[] Passage) Next()
    {
        var texts = vocabulary.Texts;
        var at = random.Next(texts.Count);
        var near = new List<int>();
        for (var wanted = random.Next(15, 90); at < texts.Count && near.Count < wanted; at++) near.AddRange(texts[at]);
        var passage = Stretch(CollectionsMarshal.AsSpan(near), LongestPassage);
        var question = at < texts.Count && random.NextDouble() < NextParagraph
            ? Stretch(texts[at], random.Next(5, 30))
            : Stretch(passage, Math.Min(random.Next(3, 16), passage.Length / 2));
        var asked = question.ToHashSet();
        return (Varied(question), Varied([.. passage.Where(piece => !asked.Contains(piece))]));
    }

    /// <summary><paramref name="length"/> neighbouring pieces from anywhere, or all where there are no more.</summary>
    private int[] Stretch(ReadOnlySpan<int> text, int length) =>
        text.Length <= length ? [.. text] : [.. text.Slice(random.Next(text.Length - length + 1), length)];

    private int[] Varied(int[] text)
    {
        var varied = new List<int>(text.Length);
        foreach (var piece in text)
        {
            if (random.NextDouble() < LeftOut) continue;
            if (piece < vocabulary.Words && random.NextDouble() < Spelled) varied.AddRange(vocabulary.Characters[piece]);
            else varied.Add(piece);
        }
        return [.. varied];
    }
}
