using System.Text.RegularExpressions;

using ReportSearch.Text;

namespace ReportSearch.Corpus.Mending;

/// <summary>Takes Markdown and HTML marks, whole or left over, out of a line of text and keeps what they say.</summary>
internal static partial class Markup
{
    /// <summary>
    /// The line without marks: heading level, bullet and bold beginning are told apart from the text.
    /// </summary>
    public static TextLine Strip(MappedText raw)
    {
        var text = raw.Without(Tag).Without(Link).Without(NoteMark).Without(Quote).Trimmed();
        var level = 0;
        if (HeadingMark.Match(text.Text) is { Success: true } heading)
        {
            level = heading.Groups[1].Length;
            text = text.Slice(CharRange.Between(heading.Length, text.Text.Length)).Without(ClosingMark);
        }
        var bullet = Bullet.Match(text.Text);
        if (bullet.Success) text = text.Slice(CharRange.Between(bullet.Length, text.Text.Length));
        var (plain, bold) = WithoutBoldMarks(text);
        plain = plain.Without(Escape);
        return new TextLine(plain)
        {
            MarkupLevel = level,
            IsListItem = bullet.Success,
            BoldLength = Math.Min(bold, plain.Text.Length),
        };
    }

    /// <summary>A mark without its partner at the end of a line makes the whole line bold.</summary>
    private static (MappedText Text, int Bold) WithoutBoldMarks(MappedText text)
    {
        var marks = BoldMark.Matches(text.Text);
        if (marks.Count == 0) return (text, 0);
        var plain = text.Without(BoldMark);
        if (marks.Count == 1 && marks[0].Index + marks[0].Length == text.Text.Length) return (plain, plain.Text.Length);
        return (plain, marks[0].Index == 0 && marks.Count > 1 ? marks[1].Index - marks[0].Length : 0);
    }

    [GeneratedRegex(@"</?[A-Za-z][^<>]{0,200}>|<!--(?:(?!<!--|-->).)*-->|&(?:nbsp|ensp|emsp|thinsp|#160|#12288|#x3000);")]
    private static partial Regex Tag { get; }

    // No part runs past the next opening mark, so a line of opening marks costs no more than its length.
    [GeneratedRegex(@"!\[[^\[\]]*\]\([^()]*(?:\([^()]*\))?[^()]*\)|\[(?<keep>[^\[\]]+)\]\([^()\s]+(?:\([^()\s]*\))?[^()\s]*\)")]
    private static partial Regex Link { get; }

    /// <summary>The number of a foot note, ［18］: it would pass for the marker of a citation.</summary>
    [GeneratedRegex(@"[\[［]\d{1,3}[\]］]")]
    private static partial Regex NoteMark { get; }

    [GeneratedRegex(@"^\s*(?:>\s*)+")]
    private static partial Regex Quote { get; }

    [GeneratedRegex(@"^(#{1,6})(?:\s+|(?=[^#\s\d])|$)")]
    private static partial Regex HeadingMark { get; }

    [GeneratedRegex(@"(?<!\s)\s+#+$")]
    private static partial Regex ClosingMark { get; }

    [GeneratedRegex(@"^(?:[-*+]\s+|[●•◆■▪◇▲★·]\s*)+")]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"\*{2,3}|__+")]
    private static partial Regex BoldMark { get; }

    [GeneratedRegex(@"\\(?=[-.*_#()\[\]`~!])")]
    private static partial Regex Escape { get; }
}
