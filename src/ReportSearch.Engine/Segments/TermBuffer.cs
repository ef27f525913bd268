using ReportSearch.Engine.Postings;
using ReportSearch.Text.Words;

namespace ReportSearch.Engine.Segments;

/// <summary>The terms of one field of documents in memory.</summary>
internal sealed class TermBuffer
{
    private readonly Dictionary<string, TermPostings> terms = new(StringComparer.Ordinal);

    /// <summary>About what the buffer takes in memory, in bytes.</summary>
    public long Bytes { get; private set; }

    /// <summary>Adds the terms of a document after all others; a repeated term counts as often.</summary>
    public void Add(int document, TermList added)
    {
        for (var i = 0; i < added.Count; i++) Add(document, added[i]);
    }

    /// <summary>Adds a term of a document after all others.</summary>
    public void Add(int document, ReadOnlySpan<char> term)
    {
        const int newTermBytes = 200, postingBytes = 3;
        var byText = terms.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!byText.TryGetValue(term, out var postings))
        {
            byText[term] = postings = new TermPostings();
            Bytes += newTermBytes + sizeof(char) * term.Length;
        }
        postings.Add(document);
        Bytes += postingBytes;
    }

    /// <summary>Whether a document has the term.</summary>
    public bool Contains(string term) => terms.ContainsKey(term);

    /// <summary>Writes the sections of the field.</summary>
    /// <param name="file">Where to.</param>
    /// <param name="field">Its number.</param>
    /// <param name="impacts">The bounds of its postings; null where it is not scored.</param>
    public void Write(SegmentFileWriter file, byte field, ImpactScale? impacts)
    {
        var writer = new TermDictionaryWriter(file, field);
        var encoder = new PostingsEncoder(impacts);
        foreach (var term in terms.Keys.Order(StringComparer.Ordinal))
        {
            encoder.Clear();
            foreach (var (document, frequency) in terms[term].All) encoder.Add(document, frequency);
            writer.Add(term, encoder);
        }
        writer.Finish();
    }

    /// <summary>A postings list whose last document may still meet the term again.</summary>
    private sealed class TermPostings
    {
        public List<(int Document, int Frequency)> All { get; } = [];

        public void Add(int document)
        {
            if (All is [.., var last] && last.Document == document) All[^1] = (document, last.Frequency + 1);
            else All.Add((document, 1));
        }
    }
}
