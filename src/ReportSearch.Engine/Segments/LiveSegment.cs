using ReportSearch.Engine.Postings;

namespace ReportSearch.Engine.Segments;

/// <summary>A segment, and which of its documents a commit has deleted.</summary>
/// <param name="segment">The file.</param>
/// <param name="deleted">Owned by this object.</param>
/// <param name="deletesGeneration">The commit whose file holds the deletes; 0 where there are none.</param>
internal sealed class LiveSegment(Segment segment, DocumentSet deleted, long deletesGeneration) : IDisposable
{
    private DocumentSet? live;

    /// <summary>A new segment, with no deletes.</summary>
    public LiveSegment(Segment segment) : this(segment, new DocumentSet(segment.Documents), 0) { }

    public Segment Segment => segment;

    /// <summary>The documents deleted.</summary>
    public DocumentSet Deleted => deleted;

    /// <summary>How many documents are deleted.</summary>
    public int DeletedCount { get; private set; } = deleted.Count;

    /// <summary>How many are not.</summary>
    public int LiveCount => segment.Documents - DeletedCount;

    /// <summary>The commit whose file holds the deletes; 0 where there are none.</summary>
    public long DeletesGeneration { get; private set; } = deletesGeneration;

    /// <summary>Whether documents were deleted since that commit.</summary>
    public bool HasNewDeletes { get; private set; }

    /// <summary>Deletes the documents that have a keyword; returns how many were live.</summary>
    public int Delete(string keyword)
    {
        var index = segment.Keywords.Find(keyword);
        if (index < 0) return 0;
        var count = 0;
        var postings = new PostingsCursor();
        segment.Keywords.Open(index, postings);
        while (postings.MoveNext())
            if (deleted.Add(postings.Document)) count++;
        DeletedCount += count;
        HasNewDeletes |= count > 0;
        live = null;
        return count;
    }

    /// <summary>Deletes a document.</summary>
    public void Delete(int document)
    {
        if (!deleted.Add(document)) return;
        DeletedCount++;
        HasNewDeletes = true;
        live = null;
    }

    /// <summary>The same segment with the deletes of now, whatever is deleted later; not to be disposed.</summary>
    public LiveSegment Snapshot() => new(segment, new DocumentSet(segment.Documents, deleted.Bytes), DeletesGeneration);

    /// <summary>Notes that the deletes are in the file of a commit.</summary>
    public void DeletesSaved(long generation) => (DeletesGeneration, HasNewDeletes) = (generation, false);

    /// <summary>
    /// The live documents that meet every group of a filter. The set may be shared: it is for reading.
    /// </summary>
    /// <param name="filter">Groups of keywords; a document meets a group when it has one of them.</param>
    public DocumentSet Matching(IReadOnlyList<IReadOnlyList<string>> filter)
    {
        var matching = live ??= DocumentSet.AllBut(deleted);
        foreach (var group in filter)
        {
            var both = DocumentsWithAny(group);
            both.IntersectWith(matching);
            matching = both;
        }
        return matching;
    }

    /// <summary>
    /// The keywords that begin with <paramref name="prefix"/>, and how many live documents have each; 0 is possible.
    /// </summary>
    public IEnumerable<KeywordCount> Keywords(string prefix)
    {
        var (keywords, postings) = (segment.Keywords, new PostingsCursor());
        for (var row = keywords.FirstFrom(prefix); row < keywords.Count && keywords.Text(row).StartsWith(prefix); row++)
        {
            var keyword = keywords.Text(row).ToString();
            yield return new KeywordCount(
                keyword, DeletedCount == 0 ? keywords.Documents(row) : LiveDocuments(row, postings));
        }
    }

    /// <summary>Ends the use of the file.</summary>
    public void Dispose() => segment.Dispose();

    private int LiveDocuments(int keyword, PostingsCursor postings)
    {
        segment.Keywords.Open(keyword, postings);
        var count = 0;
        while (postings.MoveNext())
            if (!deleted.Contains(postings.Document)) count++;
        return count;
    }

    private DocumentSet DocumentsWithAny(IReadOnlyList<string> keywords)
    {
        var set = new DocumentSet(segment.Documents);
        foreach (var keyword in keywords) segment.Keywords.AddDocuments(keyword, set);
        return set;
    }
}
