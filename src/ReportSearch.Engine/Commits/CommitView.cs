using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Commits;

/// <summary>The segments of one commit, open, their documents numbered one after the other.</summary>
internal sealed class CommitView : IDisposable
{
    private readonly int[] firstDocuments;

    private CommitView(Manifest manifest, IReadOnlyList<LiveSegment> segments)
    {
        (Manifest, Segments) = (manifest, segments);
        firstDocuments = new int[segments.Count];
        for (var i = 1; i < firstDocuments.Length; i++)
            firstDocuments[i] = checked(firstDocuments[i - 1] + segments[i - 1].Segment.Documents);
    }

    public Manifest Manifest { get; }

    public IReadOnlyList<LiveSegment> Segments { get; }

    /// <summary>Opens the newest commit of a folder.</summary>
    /// <exception cref="IndexMissingException">There is none.</exception>
    /// <exception cref="IndexVersionException">Another version of the format.</exception>
    /// <exception cref="IndexDamagedException">A file is missing or damaged.</exception>
    public static CommitView OpenNewest(string folder)
    {
        while (true)
        {
            var manifest = Manifest.Read(folder);
            try
            {
                return new CommitView(manifest, CommitFiles.Open(folder, manifest));
            }
            catch (IndexDamagedException) when (Manifest.Read(folder).Id != manifest.Id)
            {
                // A writer has committed meanwhile and removed the files: what looks damaged is only old.
            }
        }
    }

    /// <summary>The number in the commit of a segment's first document.</summary>
    public int FirstDocument(int segment) => firstDocuments[segment];

    /// <summary>The segment of a document, and its number there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The commit has no such document.</exception>
    public (int Segment, int Document) Locate(int document)
    {
        var found = Array.BinarySearch(firstDocuments, document);
        var segment = found >= 0 ? found : ~found - 1;
        return document >= 0 && segment >= 0 && document - firstDocuments[segment] < Segments[segment].Segment.Documents
            ? (segment, document - firstDocuments[segment])
            : throw new ArgumentOutOfRangeException(nameof(document), document, "The commit has no such document.");
    }

    /// <summary>
    /// Statistics of a text field over all segments. Deleted documents count until a merge drops them.
    /// </summary>
    public FieldStatistics Statistics(int field) => new(
        Segments.Sum(segment => segment.Segment.Fields[field].Documents),
        Segments.Sum(segment => segment.Segment.Fields[field].Terms));

    /// <summary>Ends the use of the files.</summary>
    public void Dispose()
    {
        foreach (var segment in Segments) segment.Dispose();
    }
}
