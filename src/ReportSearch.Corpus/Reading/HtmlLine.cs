using AngleSharp.Dom;

using ReportSearch.Corpus.Mending;
using ReportSearch.Text;

namespace ReportSearch.Corpus.Reading;

/// <summary>The line of a web page that is being read.</summary>
/// <param name="source">The whole page as decoded.</param>
internal sealed class HtmlLine(string source)
{
    private readonly HtmlOffsets offsets = new(source);
    private MappedTextBuilder text = new();
    private BoldBeginning bold = new();
    private int level;
    private bool isItem;

    /// <summary>Goes on from where <paramref name="element"/> begins.</summary>
    public void MoveTo(IElement element)
    {
        if (element.SourceReference is { } reference) offsets.MoveTo(reference.Position.Position - 1);
        if (element.LocalName is "td" or "th" && text.Length > 0) text.Append('，', offsets.Position);
    }

    /// <summary>Adds a text, its white space folded as a browser does.</summary>
    public void Append(IText node)
    {
        foreach (var character in node.Data)
        {
            var isSpace = character is ' ' or '\t' or '\n' or '\r' or '\f';
            var at = offsets.Next(character);
            if (!isSpace) text.Append(character, at);
            else if (text.Length > 0 && text[text.Length - 1] != ' ') text.Append(' ', at);
        }
        if (string.IsNullOrWhiteSpace(node.Data) || node.ParentElement is not { } parent) return;
        bold.Add(node.Data, parent.Closest("b, strong") is not null);
        level = parent.Closest("h1, h2, h3, h4, h5, h6") is { } heading ? heading.LocalName[1] - '0' : 0;
        isItem = level == 0 && parent.Closest("li, tr") is not null;
    }

    /// <summary>The line so far; the next one begins empty.</summary>
    public TextLine Take()
    {
        var line = LineCutter.Clean(text.Build()) with { MarkupLevel = level, IsListItem = isItem, BoldLength = bold.Length };
        text = new MappedTextBuilder();
        bold = new BoldBeginning();
        (level, isItem) = (0, false);
        return line;
    }
}
