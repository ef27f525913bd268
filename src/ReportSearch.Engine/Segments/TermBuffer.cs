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
    public void Write(SegmentFileWriter file, byte field)
    {
        var writer = new TermDictionaryWriter(file, field);
        foreach (var term in terms.Keys.Order(StringComparer.Ordinal)) writer.Add(term, terms[term].Finish());
        writer.Finish();
    }

    /// <summary>A postings list whose last document may still meet the term again.</summary>
    private sealed class TermPostings
    {
        private readonly PostingsEncoder encoder = new();
        private int document;
        private int frequency;   // of that document; 0 before the first

        public void Add(int added)
        {
            if (added != document && frequency > 0) Flush();
            document = added;
            frequency++;
        }

        public PostingsEncoder Finish()
        {
            if (frequency > 0) Flush();
            return encoder;
        }

        private void Flush()
        {
            encoder.Add(document, frequency);
            frequency = 0;
        }
    }
}
