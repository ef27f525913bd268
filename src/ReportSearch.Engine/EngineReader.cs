using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Files;
using ReportSearch.Engine.Ranking;

namespace ReportSearch.Engine;

/// <summary>
/// One commit of an index, as it was when opened. Safe for many threads at once, also against <see cref="Dispose"/>.
/// Any member but the plain properties may find a damaged file, and then throws <see cref="IndexDamagedException"/>.
/// </summary>
public sealed class EngineReader : IDisposable
{
    private readonly CommitView commit;
    private readonly UseGate gate;
    private readonly int threads;

    private EngineReader(CommitView commit, int threads)
    {
        (this.commit, this.threads) = (commit, threads);
        gate = new UseGate(commit.Dispose);
        CommitId = commit.Manifest.Id;
        DocumentCount = commit.Segments.Sum(segment => segment.Segment.Documents);
        LiveCount = commit.Segments.Sum(segment => segment.LiveCount);
    }

    /// <summary>
    /// Opens the newest commit. Reads the manifest, the tables of contents and the deletes, whatever the size of the
    /// index.
    /// </summary>
    /// <param name="folder">Where the index is.</param>
    /// <param name="threads">How many may work on one query, from 1; null: one a processor. It changes no result.</param>
    /// <exception cref="IndexMissingException">The folder holds no index.</exception>
    /// <exception cref="IndexVersionException">The index was written by another format version.</exception>
    /// <exception cref="IndexDamagedException">A file of the index is missing or damaged.</exception>
    public static EngineReader Open(string folder, int? threads = null)
    {
        if (threads is { } given) ArgumentOutOfRangeException.ThrowIfLessThan(given, 1, nameof(threads));
        return new EngineReader(
            CommitView.OpenNewest(Path.GetFullPath(folder)), threads ?? Environment.ProcessorCount);
    }

    /// <summary>Counts commits, from 1; a newer commit has a greater number.</summary>
    public long Generation => commit.Manifest.Generation;

    /// <summary>
    /// Tells the commit from all others, also from those of an index that was in the folder before and is counted from
    /// 1 too.
    /// </summary>
    public string CommitId { get; }

    /// <summary>The caller's note kept with the commit.</summary>
    public string Note => commit.Manifest.Note;

    /// <summary>Documents, deleted but not yet merged ones counted: their numbers are from 0 up to this.</summary>
    public int DocumentCount { get; }

    /// <summary>Documents that are not deleted.</summary>
    public int LiveCount { get; }

    /// <summary>
    /// The best documents for <paramref name="query"/>, best first. With neither terms nor vector there are none.
    /// </summary>
    /// <remarks>
    /// Keyword scores count deleted documents in their statistics until a merge drops them. Cosines are those of
    /// vectors rounded to 8 bits. The vector list is not always complete: of its candidates, found by the signs of the
    /// vectors, those of the greatest cosine are in it.
    /// Where both lists count, each is max(100, 4 · Top) long; the fused score is (1 - w) · keyword / greatest keyword
    /// + w · (cosine + 1) / (greatest cosine + 1). A query without terms counts as of vector weight 1, one without
    /// vector as of 0.
    /// </remarks>
    /// <exception cref="ArgumentException">The query does not fit the schema, or a number of it is out of
    /// range.</exception>
    public EngineResult Search(EngineQuery query)
    {
        using var use = gate.Enter();
        return new HybridSearch(commit, query, threads).Run();
    }

    /// <summary>
    /// How many documents, deleted but not yet merged ones counted, hold <paramref name="term"/> in the field.
    /// </summary>
    /// <param name="field">Index into the schema's text fields.</param>
    /// <param name="term">As indexed.</param>
    public int DocumentFrequency(int field, ReadOnlySpan<char> term)
    {
        using var use = gate.Enter();
        var documents = 0;
        foreach (var segment in commit.Segments)
        {
            var dictionary = segment.Segment.Terms[field];
            if (dictionary.Find(term) is var row and >= 0) documents += dictionary.Documents(row);
        }
        return documents;
    }

    /// <summary>
    /// How much a term tells: the idf that its BM25 is made of, greatest for one that no document holds.
    /// </summary>
    /// <param name="field">Index into the schema's text fields.</param>
    /// <param name="term">As indexed, or not.</param>
    public double Rarity(int field, string term)
    {
        using var use = gate.Enter();
        return Bm25.Idf(DocumentFrequency(field, term), commit.Statistics(field).Documents);
    }

    /// <summary>What one term adds to the keyword score of each document: weight · BM25.</summary>
    /// <param name="term">The term, which no document need hold.</param>
    /// <param name="documents">Shape [n], ascending.</param>
    /// <returns>Shape [n]; 0 where the document does not hold the term.</returns>
    /// <exception cref="ArgumentException">The term does not fit the schema.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The commit has no such document.</exception>
    public float[] TermScores(QueryTerm term, IReadOnlyList<DocumentNumber> documents)
    {
        using var use = gate.Enter();
        var keyword = new KeywordTerms(commit, [term]);
        var scores = new float[documents.Count];
        for (var at = 0; at < scores.Length;)
        {
            var (segment, _) = commit.Locate(documents[at].Value);
            var first = commit.FirstDocument(segment);
            var end = first + commit.Segments[segment].Segment.Documents;
            var scorer = keyword.In(segment) is [var found] ? found : null;
            for (; at < scores.Length && documents[at].Value < end; at++)
                if (scorer is not null) scores[at] = (float)keyword.Steps.ScoreOf(scorer.ScoreAt(documents[at].Value - first));
        }
        return scores;
    }

    /// <summary>The stored bytes of a document.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The commit has no such document.</exception>
    public byte[] Stored(DocumentNumber document)
    {
        using var use = gate.Enter();
        var (segment, local) = commit.Locate(document.Value);
        return commit.Segments[segment].Segment.Stored.Of(local).ToArray();
    }

    /// <summary>The text of a document. About 1 µs for 300 characters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The commit has no such document.</exception>
    public string Text(DocumentNumber document)
    {
        using var use = gate.Enter();
        var (segment, local) = commit.Locate(document.Value);
        return commit.Segments[segment].Segment.Texts.Of(local);
    }

    /// <summary>The live documents that meet every group of <paramref name="filter"/>, in document order.</summary>
    public IReadOnlyList<DocumentNumber> Matching(IReadOnlyList<IReadOnlyList<string>> filter)
    {
        using var use = gate.Enter();
        var matching = new List<DocumentNumber>();
        for (var i = 0; i < commit.Segments.Count; i++)
            foreach (var document in commit.Segments[i].Matching(filter).Members)
                matching.Add(new DocumentNumber(commit.FirstDocument(i) + document));
        return matching;
    }

    /// <summary>How many live documents meet every group of <paramref name="filter"/>.</summary>
    public int Count(IReadOnlyList<IReadOnlyList<string>> filter)
    {
        using var use = gate.Enter();
        return commit.Segments.Sum(segment => segment.Matching(filter).Count);
    }

    /// <summary>
    /// The keywords that begin with <paramref name="prefix"/> and that live documents have, in ordinal order. O(such
    /// keywords), and their postings where documents are deleted.
    /// </summary>
    public IReadOnlyList<KeywordCount> Keywords(string prefix)
    {
        using var use = gate.Enter();
        return
        [
            .. commit.Segments.SelectMany(segment => segment.Keywords(prefix))
                .GroupBy(count => count.Keyword, StringComparer.Ordinal)
                .Select(counts => new KeywordCount(counts.Key, counts.Sum(count => count.Documents)))
                .Where(count => count.Documents > 0)
                .OrderBy(count => count.Keyword, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Lets the files go, once searches under way have ended. Later calls throw <see cref="ObjectDisposedException"/>.
    /// </summary>
    public void Dispose() => gate.Close();
}
