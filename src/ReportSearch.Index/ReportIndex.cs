using System.Text.Json;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Places;
using ReportSearch.Embeddings;
using ReportSearch.Engine;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Passages;
using ReportSearch.Index.Searching;
using ReportSearch.Index.Storage;
using ReportSearch.Text;
using ReportSearch.Text.Words;

namespace ReportSearch.Index;

/// <summary>
/// The one door to what is stored: a commit of the index as it was when opened. Safe for many threads at once.
/// </summary>
public sealed class ReportIndex : IDisposable
{
    private const double HybridVectorWeight = 0.2;

    private readonly EngineReader reader;
    private readonly Dictionary<string, ReportHeader> headers;
    private readonly PassageEmbedder embedder = PassageEmbedder.Default;

    private ReportIndex(EngineReader reader)
    {
        this.reader = reader;
        var read = reader.Matching([[Keyword.Header]]).Select(ReadHeader).OrderBy(h => h.Source, StringComparer.Ordinal).ToList();
        Reports = read;
        headers = read.ToDictionary(h => h.Id.Value, StringComparer.Ordinal);
        PassageCount = read.Sum(h => h.PassageCount);
    }

    /// <summary>Opens the newest commit in <paramref name="folder"/>.</summary>
    /// <exception cref="IndexMissingException">There is no index.</exception>
    /// <exception cref="IndexVersionException">Another version of the program wrote it.</exception>
    public static ReportIndex Open(string folder)
    {
        var reader = EngineReader.Open(folder);
        try
        {
            if (reader.Note.Length == 0) throw new IndexMissingException(folder);
            Indexer.ReadNote(reader.Note, folder, PassageEmbedder.Default);
            return new ReportIndex(reader);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Counts commits; a newer one has a greater number.</summary>
    public long Generation => reader.Generation;

    /// <summary>
    /// Tells the commit from all others, also from those of an index that was deleted before this one was built.
    /// </summary>
    public string CommitId => reader.CommitId;

    /// <summary>All reports, by source.</summary>
    public IReadOnlyList<ReportHeader> Reports { get; }

    /// <summary>Passages in all reports.</summary>
    public int PassageCount { get; }

    /// <summary>The report of that id; null where there is none.</summary>
    public ReportHeader? Find(ReportId id) => headers.GetValueOrDefault(id.Value);

    /// <summary>A report's sections and paragraphs; null where there is no such report.</summary>
    public ReportBody? Body(ReportId id)
    {
        var found = reader.Matching([[Keyword.Body], [Keyword.Report(id)]]);
        if (found.Count == 0) return null;
        var stored = JsonSerializer.Deserialize(reader.Stored(found[0]), StoredForms.Utf8.StoredBody)!;
        return new ReportBody(
            [.. stored.Sections.Select(ReadSection)],
            [.. stored.Paragraphs.Select((p, i) => new Paragraph(
                new ParagraphId(p.Id), i + 1, p.Text, p.Headings,
                new SourceSpan((SourceUnit)p.Unit, new CharRange(p.Start, p.Length))))]);
    }

    /// <summary>The passages of a report in reading order; empty where there is no such report.</summary>
    public IReadOnlyList<Passage> Passages(ReportId id) =>
        [.. reader.Matching([[Keyword.Passage], [Keyword.Report(id)]]).Select(ReadPassage)];

    /// <summary>One passage; null where there is none of that id.</summary>
    public Passage? Passage(PassageId id) => Passages(id.Report).FirstOrDefault(p => p.Id == id);

    /// <summary>The passages that best match, best first; ties by the order of indexing.</summary>
    public IReadOnlyList<PassageHit> Search(PassageQuery query)
    {
        var terms = query.Mode == SearchMode.Vector ? [] : QueryTerms.Of(query.Text, Analyzer.Default, IndicatorCatalog.Default);
        var vector = query.Mode == SearchMode.Keyword ? [] : embedder.Embed(query.Text);
        var weight = query.Mode switch { SearchMode.Vector => 1, SearchMode.Keyword => 0, _ => HybridVectorWeight };
        return [.. reader.Search(new EngineQuery(terms, vector, FilterGroups(query.Filter), query.Top, weight)).Hits
            .Select(hit => new PassageHit(ReadPassage(hit.Document), hit.Score, hit.KeywordScore, hit.VectorScore))];
    }

    /// <summary>
    /// How much a word tells: ln(1 + passages / passages that hold it), the greatest for a word that none holds.
    /// </summary>
    /// <param name="word">A term of <see cref="Analyzer.Words"/>.</param>
    public double Rarity(string word) =>
        Math.Log(1 + PassageCount / (0.5 + reader.DocumentFrequency(TextFields.Words, word)));

    /// <summary>
    /// Every passage that states a figure of <paramref name="indicator"/> (in that modality, where one is given), in
    /// the order of indexing.
    /// </summary>
    public IReadOnlyList<Passage> Speaking(Indicator indicator, Modality? modality, ReportFilter filter)
    {
        var keyword = modality is { } m ? Keyword.Indicator(indicator.Name, m) : Keyword.Indicator(indicator.Name);
        return [.. reader.Matching([.. FilterGroups(filter), [keyword]]).Select(ReadPassage)];
    }

    /// <summary>All reports that meet <paramref name="filter"/>, by source.</summary>
    public IReadOnlyList<ReportHeader> Matching(ReportFilter filter) => [.. Reports.Where(r => Meets(r, filter))];

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private static bool Meets(ReportHeader report, ReportFilter filter) =>
        (filter.Reports.Count == 0 || filter.Reports.Contains(report.Id.Value))
        && (filter.Kinds.Count == 0 || filter.Kinds.Contains(report.Kind))
        && (filter.Years.Count == 0 || (report.Year is { } year ? filter.Years.Contains(year) : filter.AdmitUnknown))
        && (filter.Places.Count == 0 || (report.Place is null ? filter.AdmitUnknown : filter.Places.Any(report.IsOf)));

    private static List<IReadOnlyList<string>> FilterGroups(ReportFilter filter)
    {
        List<IReadOnlyList<string>> groups = [[Keyword.Passage]];
        void Add(IEnumerable<string> keywords, string? unknown)
        {
            var group = keywords.ToList();
            if (group.Count == 0) return;
            if (unknown is not null && filter.AdmitUnknown) group.Add(unknown);
            groups.Add(group);
        }

        Add(filter.Places.Select(Keyword.Place), Keyword.UnknownPlace);
        Add(filter.Years.Select(Keyword.Year), Keyword.UnknownYear);
        Add(filter.Kinds.Select(Keyword.Kind), null);
        Add(filter.Reports.Select(id => Keyword.Report(new ReportId(id))), null);
        return groups;
    }

    private ReportHeader ReadHeader(DocumentNumber document)
    {
        var stored = JsonSerializer.Deserialize(reader.Stored(document), StoredForms.Utf8.StoredHeader)!;
        return new ReportHeader(
            new ReportId(stored.Id), stored.Source, stored.Title,
            stored.Place is null ? null : Gazetteer.Default.ByCode(stored.Place),
            stored.Year, stored.Kind, stored.Issuer, stored.Date, stored.Note, stored.Hash, stored.Paragraphs, stored.Passages);
    }

    private Passage ReadPassage(DocumentNumber document)
    {
        var stored = JsonSerializer.Deserialize(reader.Stored(document), StoredForms.Utf8.StoredPassage)!;
        return new Passage(
            new PassageId(new ReportId(stored.Report), new ParagraphId(stored.Paragraph), stored.Piece),
            headers[stored.Report], stored.Headings, stored.Ordinal, new CharRange(stored.Start, stored.Text.Length), stored.Text);
    }

    private static Section ReadSection(StoredSection stored) =>
        new(stored.Heading, stored.Level, stored.First, [.. stored.Children.Select(ReadSection)]);
}
