using System.Text.RegularExpressions;

using ReportSearch.Corpus.Mending;

namespace ReportSearch.Corpus.Outline;

/// <summary>Tells headings from paragraphs, and finds the headings that paragraphs begin with.</summary>
internal static partial class HeadingFinder
{
    private const int LongestRunIn = 40, LongestSectionRunIn = 50, LongestPlainHeading = 64, LongestHeading = 80;

    /// <summary>
    /// Below an introduction of this length the items follow; a longer paragraph is the whole section by itself.
    /// </summary>
    private const int LongestIntroduction = 160;

    /// <summary>
    /// The headings that the lines are, or begin with; null for a line without one. Where one item of a count is plain
    /// text, so are those that count on from it.
    /// </summary>
    public static Heading?[] FindAll(IReadOnlyList<TextLine> lines)
    {
        var headings = new Heading?[lines.Count];
        var plain = new Dictionary<HeadingStyle, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            headings[i] = Whole(lines[i]) ?? RunIn(lines[i]);
            if (Numbering.Of(lines[i].Value) is not { } number || lines[i].MarkupLevel > 0) continue;
            var mayBeText = headings[i] is { IsRunIn: true } || Endings.IsFinished(lines[i].Value);
            var goesOn = mayBeText && number.Value > 1 && plain.TryGetValue(number.Style, out var last) && last == number.Value - 1;
            if (goesOn) headings[i] = null;
            if (headings[i] is null) plain[number.Style] = number.Value;
            else plain.Remove(number.Style);
        }
        return headings;
    }

    private static Heading? Whole(TextLine line)
    {
        var text = line.Value;
        var number = Numbering.Of(text);
        if (line.MarkupLevel > 0 && text.Length <= LongestHeading)
            return new Heading(number?.Style ?? MarkupStyle(line.MarkupLevel), number?.Value ?? 0, WithoutEndMark(text))
            {
                MarkupLevel = line.MarkupLevel,
            };
        if (text.Length > (number is null ? LongestPlainHeading : LongestHeading) || (line.IsListItem && !line.IsBold)) return null;

        var isSentence = Endings.FirstSentenceLength(text) < text.Length;
        if (number is { Style: <= HeadingStyle.Ordinal } && IsOneSentence(text) && !(isSentence && Figure.IsMatch(text)))
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
        if (number is { Style: HeadingStyle.LeadIn, Value: 1 } && SecondItem.IsMatch(text)) return null;
        var longest = number?.Style == HeadingStyle.BracketedNumeral ? LongestSectionRunIn : LongestRunIn;
        if (length > longest || length >= text.Length - 1 || length < 3 || !(isNumbered || isBold)) return null;

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

    /// <summary>A sentence that states a figure is worth citing, so it is text.</summary>
    [GeneratedRegex("[0-9０-９][%％亿万千个家人元项座条所吨倍户公平]|百分之")]
    private static partial Regex Figure { get; }

    /// <summary>A paragraph that counts on by itself is not headed by its first item.</summary>
    [GeneratedRegex("二[是要]")]
    private static partial Regex SecondItem { get; }
}
