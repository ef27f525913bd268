using System.Text.Json;
using ReportSearch.Corpus;
using ReportSearch.Embeddings;
using ReportSearch.Engine;
using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Statements;
using ReportSearch.Index.Passages;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Storage;

/// <summary>Makes the engine documents of a report: a header, a body, and its passages.</summary>
internal sealed class ReportDocuments(Analyzer analyzer, PassageEmbedder embedder, IndicatorCatalog indicators)
{
    private static readonly IReadOnlyList<TermList> NoTerms = [[], [], [], []];

    /// <summary>All documents of <paramref name="report"/>; <paramref name="file"/> is the file it came from.</summary>
    public IReadOnlyList<EngineDocument> Of(Report report, string file)
    {
        string[] shared = [Keyword.File(file), Keyword.Report(report.Id)];
        string[] filters =
        [
            .. shared, .. Keyword.Places(report.Place), Keyword.Kind(report.Kind),
            report.Year is { } year ? Keyword.Year(year) : Keyword.UnknownYear,
        ];
        var passages = report.Paragraphs.SelectMany(paragraph => PassagesOf(report, paragraph, filters)).ToList();
        return [Header(report, file, passages.Count, shared), Body(report, shared), .. passages];
    }

    private static EngineDocument Header(Report report, string file, int passages, string[] shared) => new(
        NoTerms, [Keyword.Header, .. shared], [],
        JsonSerializer.SerializeToUtf8Bytes(
            new StoredHeader(
                report.Id.Value, file, report.Source, report.Title, report.Place?.Code, report.Year, report.Kind, report.Issuer, report.Date,
                report.Note, report.ContentHash, report.Paragraphs.Count, passages),
            StoredForms.Utf8.StoredHeader));

    private static EngineDocument Body(Report report, string[] shared) => new(
        NoTerms, [Keyword.Body, .. shared], [],
        JsonSerializer.SerializeToUtf8Bytes(
            new StoredBody(
                [.. report.Sections.Select(Stored)],
                [.. report.Paragraphs.Select(p => new StoredParagraph(
                    p.Id.Value, p.Text, [.. p.Headings], (int)p.Span.Unit, p.Span.Range.Start, p.Span.Range.Length))]),
            StoredForms.Utf8.StoredBody));

    private static StoredSection Stored(Section section) =>
        new(section.Heading, section.Level, section.FirstParagraph, [.. section.Children.Select(Stored)]);

    private IEnumerable<EngineDocument> PassagesOf(Report report, Paragraph paragraph, string[] filters)
    {
        var context = Passage.ContextOf(report.Year, paragraph.Headings, paragraph.Ordinal, report.Paragraphs.Count);
        var headingText = string.Join(' ', paragraph.Headings.Prepend(report.Title));
        var headingWords = new TermList();
        analyzer.Terms(headingText, headingWords);
        var pieces = PassageCutter.Cut(paragraph.Text);
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            var text = pieces[piece].Of(paragraph.Text).ToString();
            var mentioned = indicators.FindAll(text).Select(m => m.Indicator.Name).ToList();
            var said = StatementReader.Read(text, context)
                .Where(s => s.Indicator is not null)
                .Select(s => Keyword.Indicator(s.Indicator!.Name, s.Modality));
            var (words, bigrams) = (new TermList(), new TermList());
            analyzer.Terms(text, words, bigrams);
            yield return new EngineDocument(
                [words, bigrams, headingWords, [.. mentioned]],
                [Keyword.Passage, .. filters, .. mentioned.Select(Keyword.Indicator).Concat(said).Distinct()],
                embedder.Embed(words),
                JsonSerializer.SerializeToUtf8Bytes(
                    new StoredPassage(
                        report.Id.Value, paragraph.Id.Value, piece, paragraph.Ordinal, pieces[piece].Start, [.. paragraph.Headings], text),
                    StoredForms.Utf8.StoredPassage));
        }
    }
}
