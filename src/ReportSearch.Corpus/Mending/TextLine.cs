using ReportSearch.Text;

namespace ReportSearch.Corpus.Mending;

/// <summary>A line of a text file, or a paragraph, list item or table row of a marked-up one, cleaned.</summary>
/// <param name="Text">
/// Its text with the way back: to the decoded file, or to the number of the Word paragraph, which is then the offset of
/// every unit.
/// </param>
internal sealed record TextLine(MappedText Text)
{
    /// <summary>Empty lines right before it.</summary>
    public int BlankBefore { get; init; }

    /// <summary>Whether it is set in from the margin, as the first line of a paragraph is.</summary>
    public bool IsIndented { get; init; }

    /// <summary>1 to 6 where the markup says that it is a heading, else 0.</summary>
    public int MarkupLevel { get; init; }

    /// <summary>Whether it had a bullet.</summary>
    public bool IsListItem { get; init; }

    /// <summary>Units in bold at its beginning.</summary>
    public int BoldLength { get; init; }

    /// <summary>The characters alone.</summary>
    public string Value => Text.Text;

    /// <summary>Whether the whole line is bold.</summary>
    public bool IsBold => BoldLength > 0 && BoldLength >= Text.Text.Length;
}
