using ReportSearch.Corpus.Mending;

namespace ReportSearch.Corpus.Outline;

/// <summary>Tells headings from paragraphs, and finds the headings that paragraphs begin with.</summary>
internal static class HeadingFinder
{
    private const int LongestRunIn = 40, LongestHeading = 60, LongestMarkedHeading = 80;

    /// <summary>Below an introduction of this length the items follow; a longer paragraph is the whole section by itself.</summary>
    private const int LongestIntroduction = 160;

    /// <summary>The heading that <paramref name="line"/> is, or begins with; null where it has none.</summary>
    public static Heading? Find(TextLine line) => Whole(line) ?? RunIn(line);

    private static Heading? Whole(TextLine line)
    {
        var text = line.Value;
        var number = Numbering.Of(text);
        if (line.MarkupLevel > 0 && text.Length <= LongestMarkedHeading)
            return new Heading(number?.Style ?? MarkupStyle(line.MarkupLevel), number?.Value ?? 0, WithoutEndMark(text));
        if (text.Length > LongestHeading || (line.IsListItem && !line.IsBold)) return null;

        var isSentence = Endings.FirstSentenceLength(text) < text.Length;
        if (number is { Style: <= HeadingStyle.Ordinal } && IsOneSentence(text) && !(isSentence && text.Any(char.IsDigit)))
            return new Heading(number.Style, number.Value, WithoutEndMark(text));
        if (isSentence || Endings.IsFinished(text) || Endings.IsOpen(text) || text.All(c => !char.IsLetter(c))) return null;
        if (line.IsListItem) return new Heading(HeadingStyle.Item, 0, text);
        return new Heading(number?.Style ?? HeadingStyle.Plain, number?.Value ?? 0, text);
    }

    private static Heading? RunIn(TextLine line)
    {
        var text = line.Value;
        var length = Endings.FirstSentenceLength(text);
        var number = Numbering.Of(text);
        var isNumbered = number is { Style: HeadingStyle.BracketedNumeral or HeadingStyle.Ordinal or HeadingStyle.LeadIn };
        var isBold = line.BoldLength > 1 && !line.IsBold;
        if (isBold && length > LongestRunIn) length = line.BoldLength;
        if (length > LongestRunIn || length >= text.Length - 1 || length < 3 || !(isNumbered || isBold)) return null;

        var isSection = number?.Style == HeadingStyle.BracketedNumeral;
        return new Heading(isSection ? HeadingStyle.BracketedNumeral : HeadingStyle.LeadIn, number?.Value ?? 0, text[..length])
        {
            IsRunIn = true,
            HoldsForOneParagraph = !isSection || text.Length > LongestIntroduction,
        };
    }

    private static bool IsOneSentence(string text) => Endings.FirstSentenceLength(text) >= text.Length - 1;

    private static string WithoutEndMark(string text) => text.TrimEnd('。', '：', '；');

    private static HeadingStyle MarkupStyle(int level) => level switch
    {
        1 => HeadingStyle.Markup1,
        2 => HeadingStyle.Markup2,
        3 => HeadingStyle.Markup3,
        _ => HeadingStyle.Markup4,
    };
}
