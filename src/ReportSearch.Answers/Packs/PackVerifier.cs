using ReportSearch.Answers.Checking;
using ReportSearch.Answers.Questions;
using ReportSearch.Corpus;
using ReportSearch.Index;
using ReportSearch.Index.Passages;
using ReportSearch.Text;

namespace ReportSearch.Answers.Packs;

/// <summary>Holds a pack against the reports as they are now.</summary>
/// <param name="read">Reads the report of a source again; null where it is gone.</param>
public sealed class PackVerifier(Func<string, Report?> read)
{
    private const string AskAgain = "Ask the question again and save a new pack.";
    private const string Restore = "Put the file back that was cited, or ask the question again and save a new pack.";

    /// <summary>
    /// What does not hold; nothing where all does: the sources are there unchanged, each quote stands in its paragraph where the pack says, and
    /// the answer says nothing that its quotes do not hold. Counts of reports are taken from the pack: only the index can count again.
    /// </summary>
    public IReadOnlyList<PackFinding> Verify(EvidencePack pack)
    {
        var reports = pack.Sources.Select(s => s.Source).Distinct().ToDictionary(source => source, read, StringComparer.Ordinal);
        List<PackFinding> findings = [.. pack.Sources.Select(source => Against(source, reports[source.Source])).OfType<PackFinding>()];
        var citations = new List<Citation>();
        for (var at = 0; at < pack.Quotes.Count; at++)
        {
            var quote = pack.Quotes[at];
            var report = reports.GetValueOrDefault(quote.Source);
            var passage = report is null ? null : PassageOf(quote, report);
            if (WrongIn(quote, report, passage) is { } what) findings.Add(new PackFinding(what, $"quote [{at + 1}] of '{quote.Source}'", AskAgain));
            else citations.Add(new Citation(passage!, CharRange.Between(quote.Start, quote.End)));
        }
        return citations.Count < pack.Quotes.Count ? findings : [.. findings, .. Unheld(pack, citations)];
    }

    private static PackFinding? Against(PackSource source, Report? report) =>
        report is null ? new PackFinding("the source cannot be read", $"'{source.Source}'", Restore)
        : report.ContentHash != source.Sha256 ? new PackFinding($"the source has the hash {report.ContentHash}, the pack says {source.Sha256}", $"'{source.Source}'", Restore)
        : null;

    private static string? WrongIn(PackQuote quote, Report? report, Passage? passage) =>
        report is null ? "its source is not among those of the pack, or is gone"
        : passage is null ? $"the paragraph {quote.Paragraph} does not hold the passage"
        : (quote.Title, quote.Place, quote.Year) != (report.Title, report.Place?.Name, report.Year) ? "title, place or year are not those of the report"
        : !IsIdOf(quote.Report, report.Id) ? "the report has another id"
        : !quote.Section.SequenceEqual(passage.Headings, StringComparer.Ordinal) ? "it stands in another section"
        : !CharRange.Between(quote.Start, quote.End).Of(passage.Text).SequenceEqual(quote.Quote) ? "its words do not stand there"
        : null;

    /// <summary>The id, or with the number that tells reports of one place, year and kind apart.</summary>
    private static bool IsIdOf(string said, ReportId id) =>
        said == id.Value || (said.StartsWith(id.Value + '-', StringComparison.Ordinal) && said.AsSpan(id.Value.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>The passage that a quote was taken from, read anew; null where the paragraph has no such words there.</summary>
    private static Passage? PassageOf(PackQuote quote, Report report)
    {
        var paragraph = report.Paragraphs.FirstOrDefault(p => p.Id.Value == quote.Paragraph);
        var pieces = paragraph is null ? [] : PassageCutter.Cut(paragraph.Text);
        var piece = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => pieces[i].Start == quote.PassageStart, -1);
        if (piece < 0 || !pieces[piece].Of(paragraph!.Text).SequenceEqual(quote.Text)) return null;
        return new Passage(
            new PassageId(new ReportId(quote.Report), paragraph.Id, piece), HeaderOf(report, pieces.Count), paragraph.Headings, paragraph.Ordinal, pieces[piece], quote.Text)
        {
            Lead = string.Concat(pieces.Take(piece).Select(p => p.Of(paragraph.Text).ToString())),
        };
    }

    private static ReportHeader HeaderOf(Report report, int passages) => new(
        report.Id, report.Source, report.Title, report.Place, report.Year, report.Kind, report.Issuer, report.Date, report.Note, report.ContentHash,
        report.Paragraphs.Count, passages);

    /// <summary>What the answer says that its quotes do not hold.</summary>
    private static IEnumerable<PackFinding> Unheld(EvidencePack pack, List<Citation> citations)
    {
        var question = new Question(pack.Question, QuestionKind.Value, [], pack.Years, QuestionTime.Spoken, [], null, pack.Question) { Words = pack.Question };
        var answer = new Answer(question, pack.Answer, pack.Refused, citations, pack.Details) { Table = pack.Table };
        return CitationChecker.Check(answer, pack.Counts, reports: null).Withheld.Select(told => new PackFinding("the quotes do not hold what is said", told, AskAgain));
    }
}
