using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Ranking;

/// <summary>The documents of a segment that a query may find: live, within its filter, and with its phrases.</summary>
internal sealed class EligibleDocuments
{
    private readonly Segment segment;
    private readonly PhraseFilter phrases;
    private readonly Lazy<DocumentSet> all;

    /// <summary>Applies a filter and phrases to a segment.</summary>
    public EligibleDocuments(LiveSegment live, IReadOnlyList<IReadOnlyList<string>> filter, PhraseFilter phrases)
    {
        (segment, this.phrases) = (live.Segment, phrases);
        Candidates = live.Matching(filter);
        if (!phrases.IsEmpty)
        {
            var withTerms = phrases.Candidates(segment);
            withTerms.IntersectWith(Candidates);
            Candidates = withTerms;
        }
        all = new Lazy<DocumentSet>(phrases.IsEmpty ? () => Candidates : Verified);
    }

    /// <summary>All eligible documents, and some that <see cref="Holds"/> denies. For reading.</summary>
    public DocumentSet Candidates { get; }

    /// <summary>Exactly the eligible documents. With phrases, made at first use by reading every candidate.</summary>
    public DocumentSet All => all.Value;

    /// <summary>Whether a candidate has the phrases. Reads its text where there are any.</summary>
    public bool Holds(int document) => phrases.Holds(segment, document);

    private DocumentSet Verified()
    {
        var holding = new DocumentSet(segment.Documents);
        foreach (var document in Candidates.Members)
            if (Holds(document)) holding.Add(document);
        return holding;
    }
}
