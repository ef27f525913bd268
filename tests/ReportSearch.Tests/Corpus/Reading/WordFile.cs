using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ReportSearch.Tests.Corpus.Reading;

/// <summary>Writes small Word files.</summary>
internal static class WordFile
{
    public static byte[] Of(params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                new Style(new StyleName { Val = "heading 1" }) { StyleId = "1", Type = StyleValues.Paragraph });
        }
        return stream.ToArray();
    }

    public static Paragraph Heading(string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = "1" }), new Run(new Words(text)));

    public static Paragraph Line(string text) => new(new Run(new Words(text)));

    public static Paragraph BoldThenPlain(string bold, string plain) =>
        new(new Run(new RunProperties(new Bold()), new Words(bold)), new Run(new Words(plain)));

    public static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Line(cell))));
}
