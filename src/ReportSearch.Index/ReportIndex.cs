using ReportSearch.Corpus;
using ReportSearch.Embeddings;
using ReportSearch.Engine;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index.Indexing;
using ReportSearch.Index.Passages;
using ReportSearch.Index.Searching;
using ReportSearch.Index.Storage;
using ReportSearch.Text.Words;

namespace ReportSearch.Index;

/// <summary>
/// The one door to what is stored: a commit of the index as it was when opened. Safe for many threads at once.
/// </summary>
public sealed class ReportIndex : IDisposable
{
    private readonly EngineReader reader;
    private readonly Lazy<IReadOnlyList<ReportHeader>> reports;
    private readonly Lazy<IReadOnlyList<ReportGroup>> groups;
    private readonly Lazy<int> passageCount;
    private readonly Lazy<WordList> names;
    private readonly IndexOptions options;
    private readonly ITextEmbedder embedder;

    private ReportIndex(EngineReader reader, IndexOptions options, CorpusNames found)
    {
        names = new(found.ToList);
        (this.reader, this.options, embedder, Analyzer) = (reader, options, options.Embedder, Analyzer.With(options.Dictionary));
        reports = new(() => Matching(ReportFilter.None));
        groups = new(() => [.. reader.Keywords(Keyword.Group).Select(Keyword.ReadGroup)]);
        passageCount = new(() => reader.Count([[Keyword.Passage]]));
    }

    /// <summary>Opens the newest commit in <paramref name="folder"/>.</summary>
    /// <param name="folder">Where the index is.</param>
    /// <param name="options">What it was made with.</param>
    /// <exception cref="IndexMissingException">There is no index.</exception>
    /// <exception cref="IndexVersionException">Another version of the program wrote it, or with another dictionary.</exception>
    /// <exception cref="IndexEmbedderException">Another embedder made its vectors.</exception>
    public static ReportIndex Open(string folder, IndexOptions options)
    {
        var reader = EngineReader.Open(folder);
        try
        {
            if (reader.Note.Length == 0) throw new IndexMissingException(folder);
            var note = Indexer.ReadNote(reader.Note, folder, options);
            return new ReportIndex(reader, options, note.Names);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Cuts texts and questions as those of the index were cut.</summary>
    public Analyzer Analyzer { get; }

    /// <summary>What stands for the words of a question.</summary>
    public Thesaurus Thesaurus => options.Thesaurus;

    /// <summary>Names that were found in the reports when the index was built.</summary>
    public WordList Names => names.Value;

    /// <summary>Counts commits; a newer one has a greater number.</summary>
    public long Generation => reader.Generation;

    /// <summary>
    /// Tells the commit from all others, also from those of an index that was deleted before this one was built.
    /// </summary>
    public string CommitId => reader.CommitId;

    /// <summary>Names what it was made with: rules, words, dictionary, embedder.</summary>
    public string Version => IndexVersion.Of(options);

    /// <summary>
    /// All reports, by source. Read when first asked for, and then held: with a million reports that takes seconds, and
    /// <see cref="Groups"/> tells most of it at once.
    /// </summary>
    public IReadOnlyList<ReportHeader> Reports => reports.Value;

    /// <summary>The places, years and kinds that there are reports of, each combination once; in a fixed order.</summary>
    public IReadOnlyList<ReportGroup> Groups => groups.Value;

    /// <summary>How many reports there are.</summary>
    public int ReportCount => Groups.Sum(group => group.Reports);

    /// <summary>Passages in all reports.</summary>
    public int PassageCount => passageCount.Value;

    /// <summary>The report of that id; null where there is none.</summary>
    public ReportHeader? Find(ReportId id) => DocumentOf(id) is { } document ? ReadReport(document).Header : null;

    /// <summary>A report's sections and paragraphs; null where there is no such report.</summary>
    public ReportBody? Body(ReportId id)
    {
        if (DocumentOf(id) is not { } document) return null;
        var report = ReadReport(document);
        var (sections, paragraphs) = report.Outline;
        var next = document.Value + 1;
        return new ReportBody(sections, [.. paragraphs.Select(ReadParagraph)]);

        Paragraph ReadParagraph(StoredParagraph p, int index)
        {
            var pieces = Enumerable.Range(next, p.Pieces);
            next += p.Pieces;
            return new Paragraph(
                new ParagraphId(p.Id), index + 1,
                p.Text.Length > 0 ? p.Text : string.Concat(pieces.Select(n => reader.Text(new DocumentNumber(n)))),
                report.Paths[p.Path], p.Span);
        }
    }

    /// <summary>The passages of a report in reading order; empty where there is no such report.</summary>
    public IReadOnlyList<Passage> Passages(ReportId id)
    {
        if (DocumentOf(id) is not { } document) return [];
        var read = new PassageReader(reader);
        var count = ReadReport(document).Header.PassageCount;
        return [.. Enumerable.Range(document.Value + 1, count).Select(number => read.Passage(new DocumentNumber(number)))];
    }

    /// <summary>One passage; null where there is none of that id.</summary>
    public Passage? Passage(PassageId id) => Passages(id.Report).FirstOrDefault(p => p.Id == id);

    /// <summary>
    /// The passages that best match, best first; ties by the order of indexing. By words alone, whatever the mode, where
    /// the embedder is away (<see cref="ITextEmbedder.Trouble"/>).
    /// </summary>
    public IReadOnlyList<PassageHit> Search(PassageQuery query)
    {
        var vector = query.Mode == SearchMode.Keyword ? [] : embedder.EmbedQuestion(query.Text);
        var mode = vector is null ? SearchMode.Keyword : query.Mode;
        var terms = mode == SearchMode.Vector ? [] : QueryTerms.Of(query.Text, query.Weights, Analyzer, names.Value, IndicatorCatalog.Default, Thesaurus);
        var candidateWeight = mode switch { SearchMode.Vector => 1, SearchMode.Keyword => 0, _ => PassageRanking.CandidateVectorWeight };
        var asked = new EngineQuery(
            terms, vector ?? [], FilterGroups(query.Filter), Math.Max(query.Top, PassageRanking.Candidates), candidateWeight)
        {
            Phrases = [.. query.Phrases.Select(QuotedPhrases.ToEngine)],
        };
        var hits = reader.Search(asked).Hits;
        if (hits.Count > 0 && terms.Count > 0)
            hits = new PassageRanking(reader, terms, query.Weights).Rank(
                hits, QueryTerms.OfText(query.Text, query.Weights, Analyzer), vector is { Length: > 0 } ? query.Weights.Vectors : 0);
        var read = new PassageReader(reader);
        return [.. hits.Take(query.Top)
            .Select(hit => new PassageHit(read.Passage(hit.Document), hit.Score, hit.KeywordScore, hit.VectorScore))];
    }

    /// <summary>
    /// How much a word tells: ln(1 + passages / passages that hold it), the greatest for a word that none holds.
    /// </summary>
    /// <param name="word">A term of <see cref="Analyzer"/>.</param>
    public double Rarity(string word) =>
        Math.Log(1 + PassageCount / (0.5 + reader.DocumentFrequency(TextFields.Words, word)));

    /// <summary>Whether some passage holds a word.</summary>
    /// <param name="word">A term of <see cref="Analyzer"/>.</param>
    public bool Holds(string word) => reader.DocumentFrequency(TextFields.Words, word) > 0;

    /// <summary>How many passages hold two Chinese characters side by side.</summary>
    /// <param name="pair">Two folded characters.</param>
    public int PassagesWithPair(ReadOnlySpan<char> pair) => reader.DocumentFrequency(TextFields.Bigrams, pair);

    /// <summary>
    /// Every passage that states a figure of <paramref name="indicator"/> (in that modality, where one is given), in
    /// the order of indexing.
    /// </summary>
    public IReadOnlyList<Passage> Speaking(Indicator indicator, Modality? modality, ReportFilter filter)
    {
        var keyword = modality is { } m ? Keyword.Indicator(indicator.Name, m) : Keyword.Indicator(indicator.Name);
        return Read([[keyword], .. FilterGroups(filter)]);
    }

    /// <summary>How many passages state a figure of <paramref name="indicator"/>.</summary>
    public int CountSpeaking(Indicator indicator) => reader.Count([[Keyword.Indicator(indicator.Name)]]);

    /// <summary>
    /// Every passage that can hold a statement that meets <paramref name="filter"/>, in the order of indexing: each condition
    /// is met by one of its statements, though perhaps not by the same one. Whose values they are is told by reading them.
    /// </summary>
    public IReadOnlyList<Passage> Stating(StatementFilter filter)
    {
        List<IReadOnlyList<string>> groups =
        [
            (filter.Indicator, filter.Modality) switch
            {
                ({ } indicator, { } modality) => [Keyword.Indicator(indicator.Name, modality)],
                ({ } indicator, null) => [.. Enum.GetValues<Modality>().Select(m => Keyword.Indicator(indicator.Name, m))],
                (null, { } modality) => [Keyword.Stating(modality)],
                (null, null) => [.. Enum.GetValues<Modality>().Select(Keyword.Stating)],
            },
        ];
        if (filter.From is not null || filter.To is not null)
            groups.Add([.. reader.Keywords(Keyword.Spoken).Select(counted => counted.Keyword).Where(IsOfYear)]);
        if (filter.Places.Count > 0)
            groups.Add([.. filter.Places.SelectMany(place => filter.OwnReports ? [Keyword.OwnPlace(place)] : new[] { Keyword.Place(place), Keyword.Named(place) })]);
        return Read(groups);

        bool IsOfYear(string keyword) =>
            Keyword.ReadSpokenYear(keyword) is var year && (filter.From ?? year) <= year && year <= (filter.To ?? year);
    }

    /// <summary>
    /// Every passage that promises something (of <paramref name="category"/>, where one is given), in the order of indexing.
    /// </summary>
    /// <param name="category">As a <see cref="Facts.Statements.Commitment"/> has it; null for any.</param>
    /// <param name="filter">Which reports.</param>
    public IReadOnlyList<Passage> Promising(string? category, ReportFilter filter) =>
        Read([[category is null ? Keyword.Promising : Keyword.PromisingOf(category)], .. FilterGroups(filter)]);

    /// <summary>All reports that meet <paramref name="filter"/>, by source.</summary>
    public IReadOnlyList<ReportHeader> Matching(ReportFilter filter) =>
    [
        .. reader.Matching([[Keyword.Header], .. FilterGroups(filter)])
            .Select(document => ReadReport(document).Header).OrderBy(header => header.Source, StringComparer.Ordinal),
    ];

    /// <summary>How many reports meet <paramref name="filter"/>.</summary>
    public int CountMatching(ReportFilter filter) => reader.Count([[Keyword.Header], .. FilterGroups(filter)]);

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    /// <summary>The limits of a filter; where it sets none, none: terms, vectors and indicators are of passages alone.</summary>
    private static List<IReadOnlyList<string>> FilterGroups(ReportFilter filter)
    {
        List<IReadOnlyList<string>> groups = [];
        void Add(IEnumerable<string> keywords, string? unknown)
        {
            var group = keywords.ToList();
            if (group.Count == 0) return;
            if (unknown is not null && filter.AdmitUnknown) group.Add(unknown);
            groups.Add(group);
        }

        Add(
            filter.Places.Select(place => filter.OwnReports ? Keyword.OwnPlace(place) : Keyword.Place(place)),
            Keyword.UnknownPlace);
        Add(filter.Years.Select(Keyword.Year), Keyword.UnknownYear);
        Add(filter.Kinds.Select(Keyword.Kind), null);
        Add(filter.Reports.Select(id => Keyword.Report(new ReportId(id))), null);
        return groups;
    }

    /// <summary>The document of a report, which stands before those of its passages.</summary>
    private DocumentNumber? DocumentOf(ReportId id) =>
        reader.Matching([[Keyword.Report(id)]]) is [var document, ..] ? document : null;

    private List<Passage> Read(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        var read = new PassageReader(reader);
        return [.. reader.Matching(groups).Select(document => read.Passage(document))];
    }

    private StoredReport ReadReport(DocumentNumber document) => new(reader.Stored(document));
}
