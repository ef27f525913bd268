namespace ReportSearch.Corpus.Mending;

/// <summary>Tells from the widths of a text's lines whether they were broken to fit a column.</summary>
internal sealed class LineWidths
{
    private const int Window = 4;
    private const int ShortestTelling = 24, WidestColumn = 104;
    private const double Wrapped = 0.33;

    private readonly int[] widths;

    /// <summary>Measures <paramref name="lines"/>. O(n).</summary>
    public LineWidths(IReadOnlyList<TextLine> lines)
    {
        widths = [.. lines.Select(line => WidthOf(line.Value))];
        int telling = 0, broken = 0;
        for (var i = 0; i < lines.Count - 1; i++)
        {
            var mayBreak = lines[i] is { MarkupLevel: 0, IsBold: false } && lines[i + 1] is { BlankBefore: 0, IsIndented: false };
            if (widths[i] < ShortestTelling) continue;
            telling++;
            if (mayBreak && widths[i] <= WidestColumn && !Endings.IsFinished(lines[i].Value)) broken++;
        }
        IsHardWrapped = telling > 0 && broken >= Wrapped * telling;
    }

    /// <summary>Whether a third of the lines or more break off inside a sentence at the width of a column.</summary>
    public bool IsHardWrapped { get; }

    /// <summary>
    /// How far the line reaches to the right edge of its column: 1 where it is the widest of its neighbours.
    /// </summary>
    public double FillOf(int line)
    {
        var first = Math.Max(0, line - Window);
        var last = Math.Min(widths.Length - 1, line + Window);
        return (double)widths[line] / widths[first..(last + 1)].Max();
    }

    /// <summary>Columns on a page: 2 for a Chinese character or mark, 1 for others.</summary>
    private static int WidthOf(string text) => text.Length + text.Count(c => c >= '\u2010');
}
