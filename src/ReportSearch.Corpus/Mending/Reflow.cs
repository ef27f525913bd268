using ReportSearch.Corpus.Outline;
using ReportSearch.Text;

namespace ReportSearch.Corpus.Mending;

/// <summary>Puts paragraphs together again that line ends, columns and pages cut apart.</summary>
internal static class Reflow
{
    /// <summary>A line without end mark that is longer is no heading: its paragraph was cut.</summary>
    private const int LongestHeading = 40;

    /// <summary>The same for a line that is set in as paragraphs are, where the next is not.</summary>
    private const int LongestIndentedHeading = 20;

    /// <summary>More empty lines than a column or page break leaves.</summary>
    private const int LongestGap = 3;

    /// <summary>A line cut inside a sentence fills more of its column than a heading does.</summary>
    private const double Cut = 0.7;

    /// <summary>Where a sentence ends this far to the right, its paragraph may go on in the next line.</summary>
    private const double Full = 0.9;

    /// <summary>The lines, joined to whole paragraphs and headings.</summary>
    public static IReadOnlyList<TextLine> Join(IReadOnlyList<TextLine> lines)
    {
        var widths = new LineWidths(lines);
        var joined = new List<TextLine>();
        var isOpening = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (joined.Count > 0) isOpening &= !Endings.IsFinished(joined[^1].Value);
            var isTitle = isOpening && joined.Count > 0 && Masthead.IsTitleOrByline(joined[^1].Value);
            if (joined.Count > 0 && !isTitle && GoesOn(joined[^1], lines, i, widths)) joined[^1] = Together(joined[^1], lines[i]);
            else joined.Add(lines[i]);
        }
        return joined;
    }

    private static bool GoesOn(TextLine before, IReadOnlyList<TextLine> lines, int next, LineWidths widths)
    {
        var line = lines[next];
        if (before.MarkupLevel > 0 || line.MarkupLevel > 0 || line.IsListItem || line.IsIndented) return false;
        if (line.BlankBefore > LongestGap || before.IsBold) return false;

        var fill = widths.IsHardWrapped ? widths.FillOf(next - 1) : 0;
        if (Endings.IsFinished(before.Value)) return line.BlankBefore == 0 && fill >= Full && !BeginsItem(line.Value);
        if (Endings.IsOpen(before.Value) || Numbering.IsBare(before.Value)) return true;
        if (BeginsItem(line.Value)) return false;

        var isOneLine = ReferenceEquals(before, lines[next - 1]);
        if (widths.IsHardWrapped) return fill >= Cut || !isOneLine;
        if (Numbering.Of(before.Value) is not null && before.Value.Length <= LongestHeading) return false;
        return line.BlankBefore == 0 || before.Value.Length > (before.IsIndented ? LongestIndentedHeading : LongestHeading);
    }

    private static bool BeginsItem(string text) => Numbering.Of(text) is { Style: <= HeadingStyle.Ordinal };

    private static TextLine Together(TextLine before, TextLine line)
    {
        var builder = new MappedTextBuilder();
        builder.Append(before.Text);
        if (Spaces.PartsWords(before.Value[^1], line.Value[0])) builder.Append(' ', before.Text.SourceOffsets[^1]);
        builder.Append(line.Text);
        return before with { Text = builder.Build() };
    }
}
