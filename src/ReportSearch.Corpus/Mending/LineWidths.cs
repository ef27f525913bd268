namespace ReportSearch.Corpus.Mending;

/// <summary>Tells from the widths of a text's lines whether they were broken to fit a column.</summary>
internal sealed class LineWidths
{
    private const int Window = 4;
    private const int ShortestTelling = 24, WidestColumn = 104;
    private const double Full = 0.8, Wrapped = 0.33;

    private readonly int[] widths;

    /// <summary>Measures <paramref name="lines"/>. O(n).</summary>
    public LineWidths(IReadOnlyList<TextLine> lines)
    {
        widths = [.. lines.Select(line => WidthOf(line.Value))];
        var telling = widths.Count(width => width >= ShortestTelling);
        var broken = lines.Where((line, i) =>
            widths[i] is >= ShortestTelling and <= WidestColumn && !Endings.IsFinished(line.Value)).Count();
        IsHardWrapped = telling > 0 && broken >= Wrapped * telling;
    }

    /// <summary>Whether a third of the lines or more break off inside a sentence at the width of a column.</summary>
    public bool IsHardWrapped { get; }

    /// <summary>Whether the line reaches the right edge of its column: the next one then belongs to the same paragraph.</summary>
    public bool IsFull(int line)
    {
        var first = Math.Max(0, line - Window);
        var last = Math.Min(widths.Length - 1, line + Window);
        return widths[line] >= Full * widths.AsSpan(first, last - first + 1).ToArray().Max();
    }

    /// <summary>Columns on a page: 2 for a Chinese character, 1 for others.</summary>
    private static int WidthOf(string text) => text.Length + text.Count(c => c >= '\u2E80');
}
