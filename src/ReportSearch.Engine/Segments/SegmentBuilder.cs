using ReportSearch.Engine.Postings;
using ReportSearch.Engine.Texts;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Engine.Segments;

/// <summary>Documents in memory that will be a segment: inverted as they come.</summary>
internal sealed class SegmentBuilder(EngineSchema schema)
{
    private readonly TermBuffer[] terms = [.. schema.TextFields.Select(_ => new TermBuffer())];
    private readonly FieldLengths[] lengths = [.. schema.TextFields.Select(_ => new FieldLengths())];
    private readonly TermBuffer keywords = new();
    private readonly List<(sbyte[] Code, float Scale)> vectors = [];
    private readonly List<byte[]> stored = [];
    private readonly List<string> texts = [];
    private readonly UnitCounts units = new();
    private long storedBytes;   // texts too

    /// <summary>Count of documents.</summary>
    public int Documents => stored.Count;

    /// <summary>About what they take in memory, in bytes.</summary>
    public long Bytes =>
        terms.Sum(buffer => buffer.Bytes) + keywords.Bytes + storedBytes + Documents * (long)schema.VectorDimension;

    /// <summary>Whether a document has the keyword.</summary>
    public bool HasKeyword(string keyword) => keywords.Contains(keyword);

    /// <summary>Adds a document after all others.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema; nothing was added.</exception>
    public void Add(EngineDocument document)
    {
        if (document.Terms.Count != terms.Length)
            throw new ArgumentException($"{document.Terms.Count} lists of terms for {terms.Length} text fields.",
                nameof(document));
        if (document.Vector.Length != 0 && document.Vector.Length != schema.VectorDimension)
            throw new ArgumentException($"Shapes differ: {document.Vector.Length} and {schema.VectorDimension}.",
                nameof(document));
        if (!document.Vector.All(float.IsFinite))
            throw new ArgumentException("A vector holds a number that is not finite.", nameof(document));

        for (var field = 0; field < terms.Length; field++)
        {
            terms[field].Add(Documents, document.Terms[field]);
            lengths[field].Add(document.Terms[field].Count);
        }
        foreach (var keyword in document.Keywords) keywords.Add(Documents, keyword);
        var code = new sbyte[schema.VectorDimension];
        vectors.Add((code, VectorCode.Encode(document.Vector, code)));
        stored.Add(document.Stored);
        texts.Add(document.Text);
        units.Add(document.Text);
        storedBytes += document.Stored.Length + sizeof(char) * document.Text.Length;
    }

    /// <summary>Writes the segment.</summary>
    /// <returns>The length of the file and the checksum of its table of contents.</returns>
    public (long Length, uint Checksum) Write(SegmentFileWriter file)
    {
        var statistics = new FieldStatistics[terms.Length];
        for (var field = 0; field < terms.Length; field++)
        {
            statistics[field] = lengths[field].Statistics;
            terms[field].Write(file, (byte)field, lengths[field].Impacts(schema.TextFields[field]));
            lengths[field].Write(file, (byte)field);
        }
        keywords.Write(file, (byte)terms.Length, impacts: null);
        var vectorColumn = new VectorColumnWriter(file);
        foreach (var (code, scale) in vectors) vectorColumn.Add(code, scale);
        vectorColumn.Finish();
        var documents = new StoredDocumentsWriter(file, SectionKind.StoredBytes, SectionKind.StoredOffsets);
        foreach (var document in stored) documents.Add(document);
        documents.Finish();
        var textColumn = new TextColumnWriter(file, units);
        foreach (var text in texts) textColumn.Add(text);
        textColumn.Finish();
        return file.Finish(Documents, schema.VectorDimension, statistics);
    }
}
