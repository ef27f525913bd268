namespace ReportSearch.Corpus.Mending;

/// <summary>Gathers the lines of one report, page furniture left out.</summary>
internal sealed class LineCollector
{
    private const int MostOpening = 30;

    private readonly List<string> opening = [];
    private readonly List<TextLine> lines = [];
    private int blank;
    private bool isEnded;

    /// <summary>
    /// The first lines as they stand, titles, bylines and page furniture included, none empty: at most 30.
    /// </summary>
    public IReadOnlyList<string> Opening => opening;

    /// <summary>The lines of the text.</summary>
    public IReadOnlyList<TextLine> Lines => lines;

    /// <summary>
    /// Adds a cleaned line; furniture and empty lines only count as blank, and nothing below a licence notice is taken.
    /// </summary>
    public void Add(TextLine line)
    {
        if (line.Value.Length > 0 && opening.Count < MostOpening) opening.Add(line.Value);
        isEnded |= Furniture.BeginsNotice(line.Value);
        if (isEnded) return;
        line = line with { Text = Furniture.WithoutJumps(line.Text).Trimmed() };
        if (Furniture.Is(line.Value) && !IsSubscript(line.Value))
        {
            blank++;
            return;
        }
        lines.Add(line with { BlankBefore = blank });
        blank = 0;
    }

    /// <summary>
    /// The 10 of PM10 may stand on a line of its own as a page number does, but right below its letters.
    /// </summary>
    private bool IsSubscript(string line) =>
        blank == 0 && lines.Count > 0 && char.IsAsciiLetter(lines[^1].Value[^1]) && line.All(char.IsDigit);
}
