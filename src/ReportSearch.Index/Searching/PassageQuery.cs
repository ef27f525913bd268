using ReportSearch.Corpus.Places;

namespace ReportSearch.Index.Searching;

/// <summary>What passages are wanted.</summary>
/// <param name="Text">The words asked for, in any script or width.</param>
/// <param name="Filter">Which reports may answer.</param>
/// <param name="Top">How many hits at most, 1 to 1000.</param>
/// <param name="Mode">Words, vectors or both.</param>
public sealed record PassageQuery(string Text, ReportFilter Filter, int Top, SearchMode Mode)
{
    /// <summary>Words that a passage must hold as they stand, but for folding: script, width, white space.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>How much each kind of evidence counts.</summary>
    public SearchWeights Weights { get; init; } = SearchWeights.Standard;
}

/// <summary>Which lists are searched.</summary>
public enum SearchMode
{
    /// <summary>Words and vectors, fused.</summary>
    Hybrid,

    /// <summary>Words alone (BM25).</summary>
    Keyword,

    /// <summary>Vectors alone.</summary>
    Vector,
}

/// <summary>Which reports may answer; an empty list does not limit.</summary>
/// <param name="Places">Reports of one of these divisions or of those inside them (for the country: its own
/// reports).</param>
/// <param name="Years">Reports of one of these years.</param>
/// <param name="Kinds">Reports of one of these kinds.</param>
/// <param name="AdmitUnknown">Whether reports whose place or year nothing tells may answer too: yes where the limit was
/// inferred.</param>
/// <param name="Reports">These reports alone, by id.</param>
public sealed record ReportFilter(
    IReadOnlyList<Place> Places, IReadOnlyList<int> Years, IReadOnlyList<string> Kinds, bool AdmitUnknown, IReadOnlyList<string> Reports)
{
    /// <summary>No limit.</summary>
    public static ReportFilter None { get; } = new([], [], [], false, []);

    /// <summary>Whether of <see cref="Places"/> their own reports alone are meant, not those of divisions inside them.</summary>
    public bool OwnReports { get; init; }
}
