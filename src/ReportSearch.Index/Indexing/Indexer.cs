using System.Diagnostics;
using System.Text.Json;
using ReportSearch.Corpus;
using ReportSearch.Corpus.Reading;
using ReportSearch.Embeddings;
using ReportSearch.Engine;
using ReportSearch.Facts.Indicators;
using ReportSearch.Index.Storage;
using ReportSearch.Text.Words;
using ReportSearch.Text.Words.Names;

namespace ReportSearch.Index.Indexing;

/// <summary>
/// Brings an index in line with a corpus folder: only new and changed files are read, gone ones are deleted, in one
/// commit. An index is built anew once its corpus is twice as long as when names were found in it.
/// </summary>
/// <param name="corpus">The folder of reports.</param>
/// <param name="indexFolder">Where the index is; created if need be.</param>
/// <param name="options">What the index is made with.</param>
public sealed class Indexer(CorpusFolder corpus, string indexFolder, IndexOptions options)
{
    private readonly ITextEmbedder embedder = options.Embedder;

    /// <summary>Updates the index.</summary>
    /// <param name="rebuild">Read every file again, whatever the index holds, and whatever version wrote it.</param>
    /// <param name="progress">Told after each file, and within a large one.</param>
    /// <param name="cancel">Stops between two parts of files; the index is then as it was.</param>
    /// <exception cref="IndexVersionException">Another version wrote the index, and <paramref name="rebuild"/> is
    /// false.</exception>
    /// <exception cref="IndexEmbedderException">Another embedder made its vectors, and <paramref name="rebuild"/> is
    /// false.</exception>
    /// <exception cref="IndexLockedException">Another process is writing the index.</exception>
    /// <exception cref="EmbedderException">A remote embedder gives no vectors; the index is as it was.</exception>
    public IndexSummary Update(bool rebuild, IProgress<IndexProgress>? progress, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var found = corpus.Scan();
        var corpusBytes = found.Where(file => file.SkipReason is null).Sum(file => file.Length);
        rebuild = rebuild || StateBefore() is { Version: not null } state && state.Names.AreOutgrownBy(corpusBytes);
        var schema = new EngineSchema(TextFields.All(options.Ranking), embedder.Dimension);
        using var writer = rebuild ? EngineWriter.Recreate(indexFolder, schema) : OpenWriter(schema);
        var before = rebuild ? State.Empty : StateBefore();

        var known = before.Files.ToDictionary(f => f.Source, StringComparer.Ordinal);
        var changed = found.Where(f => !known.TryGetValue(f.Source, out var was) || !Same(was, f)).ToList();
        var there = found.Select(f => f.Source).ToHashSet(StringComparer.Ordinal);
        var gone = known.Keys.Where(source => !there.Contains(source)).ToList();
        foreach (var source in gone.Concat(changed.Select(f => f.Source)))
        {
            writer.Delete(Keyword.File(source));
            known.Remove(source);
        }
        var ids = new ReportIdAssigner(changed.Count > 0 && before.Version is not null ? Owners(there) : []);
        var (parts, names) = (changed.SelectMany(corpus.Parts), before.Names);
        if (before.Version is null)
        {
            var sample = new CorpusSample(parts, corpusBytes, cancel);
            names = new CorpusNames(NameFinder.Find(sample.Texts).Words, corpusBytes);
            parts = sample.Among(parts);
        }
        var documents = new ReportDocuments(Analyzer.With(options.Dictionary), names.ToList(), IndicatorCatalog.Default);
        using var kept = embedder.IsRemote && changed.Count > 0 ? KeptVectors.Open(indexFolder, embedder) : null;
        var vectors = new PassageVectors(embedder, kept, recut: options.Dictionary.Count > 0 && !embedder.IsRemote, cancel);
        var told = new ProgressTeller(progress, changed);
        var read = new Dictionary<string, FileReading>(StringComparer.Ordinal);
        foreach (var made in FileDocuments.Of(parts, ids, documents.Of, vectors.AddTo, cancel))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var document in made.Documents) writer.Add(document);
            var file = made.Part.File;
            var reading = read.TryGetValue(file.Source, out var sofar) ? sofar.And(made.Reading) : made.Reading;
            read[file.Source] = reading with { Reports = [] };
            known[file.Source] = new StoredFile(file.Source, file.Length, file.LastWriteUtc, reading.WholeReason, reading.TryAgain);
            told.Done(made.Part);
        }
        var files = known.Values.OrderBy(f => f.Source, StringComparer.Ordinal).ToArray();
        if (changed.Count > 0 || gone.Count > 0 || before.Version is null)
        {
            writer.FinishMerges();   // no later commit of this writer would take them in
            writer.Commit(JsonSerializer.Serialize(new CommitNote(IndexVersion.Of(options), files, names), StoredForms.Utf8.CommitNote));
        }

        using var reader = EngineReader.Open(indexFolder);
        var passages = reader.Count([[Keyword.Passage]]);
        kept?.Trim(passages, reader.Matching([[Keyword.Passage]]).Select(reader.Text));
        return new IndexSummary(
            reader.Count([[Keyword.Header]]),
            passages,
            changed.Count,
            gone.Count,
            names.Words,
            clock.Elapsed,
            [.. files.Where(f => f.SkipReason is not null).Select(f => new SkippedFile(f.Source, f.SkipReason!))]);
    }

    /// <summary>Whether reading the file again would give what it gave before.</summary>
    private static bool Same(StoredFile was, CorpusFile now) =>
        was.Length == now.Length && was.LastWriteUtc == now.LastWriteUtc
        && (now.SkipReason is null ? !was.TryAgain : now.SkipReason == was.SkipReason);

    private EngineWriter OpenWriter(EngineSchema schema)
    {
        try
        {
            return EngineWriter.Open(indexFolder, schema);
        }
        catch (IndexVersionException)
        {
            StateBefore();   // tells it better where the embedder is another
            throw;
        }
    }

    private State StateBefore()
    {
        try
        {
            using var reader = EngineReader.Open(indexFolder);
            if (reader.Note.Length == 0) return State.Empty;
            var note = ReadNote(reader.Note, indexFolder, options);
            return new State(note.Version, note.Files, note.Names);
        }
        catch (IndexMissingException)
        {
            return State.Empty;
        }
    }

    /// <summary>The names that reports have, by source, of the files that are still there.</summary>
    private List<KeyValuePair<string, ReportId>> Owners(HashSet<string> there)
    {
        using var reader = EngineReader.Open(indexFolder);
        return
        [
            .. reader.Matching([[Keyword.Header]])
                .Select(document => new StoredReport(reader.Stored(document)))
                .Where(report => there.Contains(report.File))
                .Select(report => KeyValuePair.Create(report.Header.Source, report.Header.Id)),
        ];
    }

    /// <summary>The note of a commit, where this version of the program wrote it with these options.</summary>
    internal static CommitNote ReadNote(string text, string folder, IndexOptions options)
    {
        var note = JsonSerializer.Deserialize(text, StoredForms.Utf8.CommitNote);
        IndexVersion.Check(note?.Version, folder, options);
        return note!;
    }

    private sealed record State(string? Version, IReadOnlyList<StoredFile> Files, CorpusNames Names)
    {
        public static State Empty { get; } = new(null, [], CorpusNames.None);
    }
}
