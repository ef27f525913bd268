using ReportSearch.Corpus;
using ReportSearch.Engine;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Index.Storage;

/// <summary>Reads passages of one answer; those of a report share what is read of it. For one thread.</summary>
internal sealed class PassageReader(EngineReader reader)
{
    private readonly Dictionary<int, StoredReport> reports = [];

    /// <summary>The passage that a document is.</summary>
    public Passage Passage(DocumentNumber document)
    {
        var stored = StoredPassage.Of(reader.Stored(document));
        var number = document.Value - stored.Back;
        if (!reports.TryGetValue(number, out var report))
            reports[number] = report = new StoredReport(reader.Stored(new DocumentNumber(number)));
        var text = reader.Text(document);
        var leading = Math.Min(stored.Piece, Index.Passages.Passage.PiecesOfLead);
        return new Passage(
            new PassageId(report.Header.Id, new ParagraphId(stored.Paragraph), stored.Piece),
            report.Header, report.Paths[stored.Path], stored.Ordinal, new CharRange(stored.Start, text.Length), text)
        {
            Lead = string.Concat(Enumerable.Range(document.Value - leading, leading).Select(n => reader.Text(new DocumentNumber(n)))),
        };
    }
}
