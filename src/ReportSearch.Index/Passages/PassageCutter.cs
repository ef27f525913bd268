using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Index.Passages;

/// <summary>Cuts a long paragraph between sentences into pieces of about 120 to 400 characters.</summary>
public static class PassageCutter
{
    /// <summary>A paragraph up to this length stays whole.</summary>
    public const int LongestPiece = 400;

    /// <summary>
    /// A sentence up to this length stays whole: reports state a year's requirements in one sentence of half a page.
    /// </summary>
    public const int LongestSentence = 800;

    private const int AimedPiece = 260;

    /// <summary>
    /// The pieces of <paramref name="paragraph"/>, in order, white space between sentences left out. One that holds
    /// more than one sentence is not longer than <see cref="LongestPiece"/>; a sentence is cut only where it is longer
    /// than <see cref="LongestSentence"/>. Each piece ends with the sentence that brings it nearest its even share of
    /// what is left.
    /// </summary>
    public static IReadOnlyList<CharRange> Cut(string paragraph)
    {
        if (paragraph.Length <= LongestPiece) return [new CharRange(0, paragraph.Length)];
        var pieces = new List<CharRange>();
        int start = 0, end = 0, aim = Share(paragraph.Length);
        foreach (var sentence in SentenceSplitter.Split(paragraph).SelectMany(sentence => LongSentence.Cut(paragraph, sentence, LongestSentence)))
        {
            if (end == 0) start = sentence.Start;
            var withThis = sentence.End - start;
            if (end > start && (withThis > LongestPiece || withThis - aim > aim - (end - start)))
            {
                pieces.Add(CharRange.Between(start, end));
                start = sentence.Start;
                aim = Share(paragraph.Length - start);
            }
            end = sentence.End;
        }
        if (end > start) pieces.Add(CharRange.Between(start, end));
        return pieces;
    }

    private static int Share(int length) => length / (int)Math.Ceiling(length / (double)AimedPiece);
}
