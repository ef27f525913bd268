using ReportSearch.Engine.Segments;
using ReportSearch.Text;

namespace ReportSearch.Engine.Ranking;

/// <summary>
/// Tells which documents have phrases word for word. A phrase and a text are folded, each as a whole
/// (<see cref="TextFolder"/>), and the phrase is looked for ordinally in the folded text. Folding looks at neighbours
/// where numbers stand, so a phrase that begins or ends inside a number, its grouping or its white space is found where
/// the folded texts agree alone: 3,000 finds 13000, and ,000 finds neither.
/// </summary>
/// <param name="phrases">All must stand in a document; none holds for every document.</param>
internal sealed class PhraseFilter(IReadOnlyList<QueryPhrase> phrases)
{
    private readonly string[] folded = [.. phrases.Select(phrase => TextFolder.Fold(phrase.Text).Text)];

    /// <summary>Whether every document holds.</summary>
    public bool IsEmpty => phrases.Count == 0;

    /// <summary>
    /// The documents, deleted ones too, that have all terms of all phrases: those outside do not hold. O(postings of
    /// the terms); no text is read.
    /// </summary>
    /// <exception cref="ArgumentException">A phrase's field is not in the schema.</exception>
    public DocumentSet Candidates(Segment segment)
    {
        var candidates = DocumentSet.AllBut(new DocumentSet(segment.Documents));
        foreach (var phrase in phrases)
        {
            if ((uint)phrase.Field >= (uint)segment.Terms.Count)
                throw new ArgumentException(
                    $"Phrase '{phrase.Text}' is of field {phrase.Field}, of {segment.Terms.Count}.");
            foreach (var term in phrase.Terms) candidates.IntersectWith(DocumentsWith(segment, phrase.Field, term));
        }
        return candidates;
    }

    /// <summary>Whether the text of a candidate holds all phrases. Decodes and folds it: some µs.</summary>
    public bool Holds(Segment segment, int document)
    {
        if (IsEmpty) return true;
        var text = TextFolder.Fold(segment.Texts.Of(document)).Text;
        return Array.TrueForAll(folded, phrase => text.Contains(phrase, StringComparison.Ordinal));
    }

    private static DocumentSet DocumentsWith(Segment segment, int field, string term)
    {
        var set = new DocumentSet(segment.Documents);
        segment.Terms[field].AddDocuments(term, set);
        return set;
    }
}
