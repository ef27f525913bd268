using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Postings;
using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Ranking;

/// <summary>The terms of a query, looked up in a commit: those that some document has.</summary>
internal sealed class KeywordTerms
{
    private readonly CommitView commit;
    private readonly List<(int Field, int[] Rows, double WeightedIdf)> terms = [];

    /// <summary>Looks the terms up.</summary>
    /// <exception cref="ArgumentException">A term's field is not in the schema, or its weight is not above
    /// 0.</exception>
    public KeywordTerms(CommitView commit, IReadOnlyList<QueryTerm> query)
    {
        this.commit = commit;
        foreach (var (field, term, weight) in query)
        {
            if ((uint)field >= (uint)commit.Manifest.Schema.TextFields.Count
                || !(weight > 0 && double.IsFinite(weight)))
                throw new ArgumentException($"Term '{term}' of field {field} with weight {weight} cannot be scored.",
                    nameof(query));
            var rows = new int[commit.Segments.Count];
            var documents = 0L;
            for (var i = 0; i < rows.Length; i++)
            {
                var dictionary = commit.Segments[i].Segment.Terms[field];
                rows[i] = dictionary.Find(term);
                if (rows[i] >= 0) documents += dictionary.Documents(rows[i]);
            }
            if (documents > 0)
                terms.Add((field, rows, weight * Bm25.Idf(documents, commit.Statistics(field).Documents)));
        }
        var greatest = terms.Sum(term => term.WeightedIdf);
        if (!double.IsFinite(greatest))
            throw new ArgumentException("The weights of the terms are too great to be added up.", nameof(query));
        Steps = new ScoreSteps(greatest);
    }

    /// <summary>How the scores of this query are counted.</summary>
    public ScoreSteps Steps { get; }

    /// <summary>The terms that a segment has, each before its first posting, in the order of the query.</summary>
    /// <param name="segmentIndex">Which segment of the commit.</param>
    public List<TermScorer> In(int segmentIndex)
    {
        var segment = commit.Segments[segmentIndex].Segment;
        var scorers = new List<TermScorer>(terms.Count);
        foreach (var (field, rows, weightedIdf) in terms)
        {
            if (rows[segmentIndex] < 0) continue;
            var (ofCommit, ofSegment) = (commit.Statistics(field), segment.Fields[field]);
            var bm25 = new Bm25(weightedIdf, Steps, commit.Manifest.Schema.TextFields[field], ofCommit);
            var correction = ImpactScale.Correction(ofSegment.AverageLength, ofCommit.AverageLength);
            var cursor = new PostingsCursor();
            segment.Terms[field].Open(rows[segmentIndex], cursor);
            scorers.Add(new TermScorer(cursor, bm25, correction, segment, field));
        }
        return scorers;
    }

    /// <summary>The documents of a segment, deleted ones too, that have one of the terms. O(postings).</summary>
    public DocumentSet Matching(int segmentIndex)
    {
        var segment = commit.Segments[segmentIndex].Segment;
        var matching = new DocumentSet(segment.Documents);
        foreach (var (field, rows, _) in terms)
            if (rows[segmentIndex] >= 0) segment.Terms[field].AddDocuments(rows[segmentIndex], matching);
        return matching;
    }
}
