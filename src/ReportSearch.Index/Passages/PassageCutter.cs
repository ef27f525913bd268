using ReportSearch.Text;
using ReportSearch.Text.Sentences;

namespace ReportSearch.Index.Passages;

/// <summary>Cuts a long paragraph between sentences into pieces of about 120 to 400 characters.</summary>
public static class PassageCutter
{
    /// <summary>A paragraph up to this length stays whole.</summary>
    public const int LongestPiece = 400;

    private const int AimedPiece = 260;

    /// <summary>The pieces of <paramref name="paragraph"/>, in order, white space between sentences left out. A sentence is never cut.</summary>
    public static IReadOnlyList<CharRange> Cut(string paragraph)
    {
        if (paragraph.Length <= LongestPiece) return [new CharRange(0, paragraph.Length)];
        var count = (int)Math.Ceiling(paragraph.Length / (double)AimedPiece);
        var aim = paragraph.Length / count;
        var pieces = new List<CharRange>();
        var start = 0;
        var end = 0;
        foreach (var sentence in SentenceSplitter.Split(paragraph))
        {
            var withThis = sentence.End - start;
            if (end > start && (withThis > LongestPiece || withThis - aim > aim - (end - start)))
            {
                pieces.Add(CharRange.Between(start, end));
                start = sentence.Start;
            }
            end = sentence.End;
        }
        if (end > start) pieces.Add(CharRange.Between(start, end));
        return pieces;
    }
}
