using ReportSearch.Corpus.Mending;
using ReportSearch.Corpus.Metadata;
using ReportSearch.Text;

namespace ReportSearch.Corpus.Reading;

/// <summary>
/// Reads plain text and Markdown alike, for scanned text often carries both: front matter, then lines that are mended.
/// </summary>
internal sealed class PlainTextReader : IReportReader
{
    /// <inheritdoc/>
    public ReportText Read(byte[] bytes)
    {
        var text = MappedText.Same(TextDecoder.Decode(bytes));
        var (frontMatter, length) = FrontMatterParser.Parse(text.Text);
        return Read(text.Slice(CharRange.Between(length, text.Text.Length)), frontMatter);
    }

    /// <summary>Reads the text below the front matter.</summary>
    public static ReportText Read(MappedText text, FrontMatter? frontMatter)
    {
        var collector = new LineCollector();
        LineCutter.Cut(text, collector);
        return new ReportText(frontMatter, collector.Opening, Reflow.Join(collector.Lines), SourceUnit.Character);
    }
}
