using ReportSearch.Engine.Commits;

namespace ReportSearch.Engine.Ranking;

/// <summary>Scores the documents of a commit for weighted terms, all of them, a segment at a time.</summary>
internal sealed class KeywordScorer
{
    private readonly CommitView commit;
    private readonly List<(int Field, int[] Rows, Bm25 Score)> terms = [];

    /// <summary>Looks the terms up.</summary>
    /// <exception cref="ArgumentException">A term's field is not in the schema, or its weight is not above
    /// 0.</exception>
    public KeywordScorer(CommitView commit, IReadOnlyList<QueryTerm> query)
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
            if (documents > 0) terms.Add((field, rows, new Bm25(weight, documents, commit.Manifest.Schema.TextFields[field], commit.Statistics(field))));
        }
    }

    /// <summary>Adds to each document of a segment its score. O(postings of the terms).</summary>
    /// <param name="segmentIndex">Which segment of the commit.</param>
    /// <param name="scores">Shape [documents of the segment].</param>
    public void AddScores(int segmentIndex, Span<float> scores)
    {
        var segment = commit.Segments[segmentIndex].Segment;
        foreach (var (field, rows, score) in terms)
        {
            if (rows[segmentIndex] < 0) continue;
            var lengths = segment.FieldLengths(field);
            for (var postings = segment.Terms[field].Postings(rows[segmentIndex]); postings.MoveNext();)
                scores[postings.Document] += score.Score(postings.Frequency, lengths[postings.Document]);
        }
    }
}
