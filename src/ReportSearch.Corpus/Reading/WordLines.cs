using System.Globalization;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

using ReportSearch.Corpus.Mending;
using ReportSearch.Text;

using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportSearch.Corpus.Reading;

/// <summary>Turns Word paragraphs and table rows into lines, counting paragraphs from 1 in document order.</summary>
internal sealed class WordLines
{
    private readonly Dictionary<string, int> headingStyles = new(StringComparer.Ordinal);
    private int number;

    /// <summary>Learns the heading styles of <paramref name="main"/>.</summary>
    public WordLines(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Word.Style>() ?? [])
            if (style.StyleId?.Value is { } id && LevelOf(style) is > 0 and var level)
                headingStyles[id] = level;
    }

    /// <summary>The lines of the next paragraph: more than one where it holds line breaks.</summary>
    public IEnumerable<TextLine> Lines(Word.Paragraph paragraph)
    {
        number++;
        var level = LevelOf(paragraph);
        var isListItem = paragraph.ParagraphProperties?.NumberingProperties is not null;
        var text = new MappedTextBuilder();
        var bold = new BoldBeginning();
        foreach (var run in paragraph.Descendants<Word.Run>())
        {
            foreach (var piece in run.ChildElements)
            {
                if (piece is Word.Break or Word.CarriageReturn)
                {
                    yield return Line();
                    text = new MappedTextBuilder();
                    bold = new BoldBeginning();
                }
                Append(text, piece);
                if (piece is Word.Text words) bold.Add(words.Text, IsBold(run));
            }
        }
        yield return Line();

        TextLine Line() => LineCutter.Clean(text.Build()) with
        {
            MarkupLevel = level,
            IsListItem = isListItem && level == 0,
            BoldLength = bold.Length,
        };
    }

    /// <summary>The next table row as one line, its cells parted by commas.</summary>
    public TextLine Row(Word.TableRow row)
    {
        var text = new MappedTextBuilder();
        foreach (var cell in row.Descendants<Word.TableCell>())
        {
            var isFirstOfCell = true;
            foreach (var paragraph in cell.Elements<Word.Paragraph>())
            {
                number++;
                if (string.IsNullOrWhiteSpace(paragraph.InnerText)) continue;
                if (text.Length > 0) text.Append(isFirstOfCell ? '，' : ' ', number);
                isFirstOfCell = false;
                foreach (var piece in paragraph.Descendants<Word.Run>().SelectMany(run => run.ChildElements)) Append(text, piece);
            }
        }
        return LineCutter.Clean(text.Build()) with { IsListItem = true };
    }

    private void Append(MappedTextBuilder text, OpenXmlElement piece)
    {
        var characters = piece switch { Word.Text words => words.Text, Word.TabChar => "\t", Word.NoBreakHyphen => "-", _ => "" };
        foreach (var character in characters) text.Append(character, number);
    }

    private int LevelOf(Word.Paragraph paragraph) =>
        paragraph.ParagraphProperties is not { } properties ? 0
        : properties.OutlineLevel?.Val?.Value is < 6 and var outline ? outline + 1
        : properties.ParagraphStyleId?.Val?.Value is { } style ? headingStyles.GetValueOrDefault(style)
        : 0;

    private static int LevelOf(Word.Style style)
    {
        var name = style.StyleName?.Val?.Value ?? "";
        if (name.Equals("Title", StringComparison.OrdinalIgnoreCase)) return 1;
        if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan("heading ".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level))
            return Math.Min(level, 6);
        return style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is < 6 and var outline ? outline + 1 : 0;
    }

    private static bool IsBold(Word.Run run) => run.RunProperties?.Bold is { } bold && (bold.Val?.Value ?? true);
}
