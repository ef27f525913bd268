using System.Xml;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

using ReportSearch.Corpus.Mending;

using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace ReportSearch.Corpus.Reading;

/// <summary>Reads Word files: headings, paragraphs, list items and table rows in reading order.</summary>
/// <param name="maxUnpackedBytes">A file that unpacks to more is refused: it may be made to fill the memory.</param>
internal sealed class WordReader(long maxUnpackedBytes) : IReportReader
{
    /// <inheritdoc/>
    public ReportText Read(byte[] bytes)
    {
        WordArchive.Check(bytes, maxUnpackedBytes);
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, false), false);
            if (document.MainDocumentPart is not { Document.Body: { } body } main) throw new InvalidDataException();
            return Read(body, new WordLines(main));
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or XmlException
            or InvalidDataException or InvalidOperationException or FormatException or ArgumentException or IOException)
        {
            throw new UnreadableException("the Word document inside is damaged: open it in Word and save it again as .docx");
        }
    }

    private static ReportText Read(Word.Body body, WordLines words)
    {
        var collector = new LineCollector();
        foreach (var element in InReadingOrder(body))
        {
            if (element is Word.TableRow row) collector.Add(words.Row(row));
            else foreach (var line in words.Lines((Word.Paragraph)element)) collector.Add(line);
        }
        return new ReportText(null, collector.Opening, collector.Lines, SourceUnit.Paragraph);
    }

    private static IEnumerable<OpenXmlElement> InReadingOrder(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Word.Paragraph or Word.TableRow) yield return child;
            else if (child is Word.Table or Word.SdtBlock or Word.SdtContentBlock or Word.SdtRow or Word.SdtContentRow
                or Word.CustomXmlBlock or Word.InsertedRun)
                foreach (var inner in InReadingOrder(child)) yield return inner;
        }
    }
}
