using ReportSearch.Corpus;
using ReportSearch.Engine;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index.Passages;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Storage;

/// <summary>Makes the engine documents of a report: its own, and those of its passages, which have no vectors yet.</summary>
internal sealed class ReportDocuments(Analyzer analyzer, WordList names, IndicatorCatalog indicators)
{
    private static readonly IReadOnlyList<TermList> NoTerms = [[], [], [], []];

    /// <summary>
    /// That of <paramref name="report"/> and behind it those of its passages; <paramref name="file"/> is the file it came
    /// from.
    /// </summary>
    public IReadOnlyList<EngineDocument> Of(Report report, string file)
    {
        string[] filters =
        [
            Keyword.File(file), Keyword.Report(report.Id), .. Keyword.Places(report.Place), Keyword.Kind(report.Kind),
            report.Year is { } year ? Keyword.Year(year) : Keyword.UnknownYear,
        ];
        var paths = new HeadingPaths();
        var outline = new List<StoredParagraph>();
        var passages = new List<EngineDocument>();
        foreach (var paragraph in report.Paragraphs)
        {
            var pieces = PassageCutter.Cut(paragraph.Text);
            var path = paths.NumberOf(paragraph.Headings);
            outline.Add(Stored(paragraph, path, pieces));
            passages.AddRange(PassagesOf(report, paragraph, path, pieces, passages.Count + 1, filters));
        }
        string[] keywords = [Keyword.Header, Keyword.GroupOf(report.Place, report.Year, report.Kind), .. filters];
        return [new EngineDocument(NoTerms, keywords, [], StoredReport.ToBytes(report, file, passages.Count, paths.All, outline)), .. passages];
    }

    private static StoredParagraph Stored(Paragraph paragraph, int path, IReadOnlyList<CharRange> pieces)
    {
        var isWhole = pieces.Sum(piece => piece.Length) == paragraph.Text.Length;
        return new StoredParagraph(paragraph.Id.Value, path, pieces.Count, isWhole ? "" : paragraph.Text, paragraph.Span);
    }

    /// <param name="report">The report.</param>
    /// <param name="paragraph">One of its paragraphs.</param>
    /// <param name="path">The number of its heading path.</param>
    /// <param name="pieces">The passages it is cut into.</param>
    /// <param name="back">How many documents before the first of them that of the report is.</param>
    /// <param name="filters">Keywords of the report.</param>
    private IEnumerable<EngineDocument> PassagesOf(
        Report report, Paragraph paragraph, int path, IReadOnlyList<CharRange> pieces, int back, string[] filters)
    {
        var context = Passage.ContextOf(report.Place, report.Year, paragraph.Headings, paragraph.Ordinal, report.Paragraphs.Count);
        var headingText = string.Join(' ', paragraph.Headings.Prepend(report.Title));
        var headingWords = new TermList();
        analyzer.Terms(headingText, headingWords);
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            var text = pieces[piece].Of(paragraph.Text).ToString();
            var mentioned = indicators.FindAll(text).Select(m => m.Indicator.Name).ToList();
            var lead = paragraph.Text[pieces[Math.Max(0, piece - Passage.PiecesOfLead)].Start..pieces[piece].Start];
            var said = PassageFacts.Keywords(text, context with { Lead = lead });
            var (words, bigrams) = (new TermList(), new TermList());
            analyzer.Terms(text, words, bigrams);
            names.AddFound(text, bigrams);   // not the words: vectors come from those
            yield return new EngineDocument(
                [words, bigrams, headingWords, [.. mentioned]],
                [Keyword.Passage, .. filters, .. mentioned.Select(Keyword.Indicator).Concat(said).Distinct()],
                [],
                new StoredPassage(back + piece, paragraph.Ordinal, piece, pieces[piece].Start, path, paragraph.Id.Value).ToBytes())
            {
                Text = text,
            };
        }
    }
}
