using System.Runtime.InteropServices;
using ReportSearch.Engine.Postings;
using ReportSearch.Engine.Texts;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Engine.Segments;

/// <summary>
/// Documents in memory that will be a segment: inverted as they come, without an object for any. Forgetting them keeps
/// the memory for the next.
/// </summary>
internal sealed class SegmentBuilder
{
    private readonly EngineSchema schema;
    private readonly ByteSlices postings = new();
    private readonly TermBuffer[] terms;
    private readonly FieldLengths[] lengths;
    private readonly TermBuffer keywords;
    private readonly VectorEncoder encoder;
    private readonly ByteRuns vectorCodes = new();
    private readonly ByteRuns vectorSigns = new();
    private readonly List<float> vectorScales = [];
    private readonly ByteRuns stored = new();
    private readonly ByteRuns texts = new();   // UTF-16
    private UnitCounts units = new();

    /// <summary>No documents.</summary>
    public SegmentBuilder(EngineSchema schema)
    {
        this.schema = schema;
        encoder = new VectorEncoder(schema.VectorDimension);
        terms = [.. schema.TextFields.Select(_ => new TermBuffer(postings))];
        lengths = [.. schema.TextFields.Select(_ => new FieldLengths())];
        keywords = new TermBuffer(postings);
    }

    /// <summary>Count of documents.</summary>
    public int Documents => stored.Count;

    /// <summary>What they take in memory, in bytes.</summary>
    public long Bytes
    {
        get
        {
            var bytes = postings.Bytes + keywords.Bytes + vectorCodes.Bytes + vectorSigns.Bytes + stored.Bytes + texts.Bytes
                + (long)Documents * (sizeof(float) + terms.Length * sizeof(ushort));
            foreach (var buffer in terms) bytes += buffer.Bytes;
            return bytes;
        }
    }

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
        foreach (var number in document.Vector)
            if (!float.IsFinite(number))
                throw new ArgumentException("A vector holds a number that is not finite.", nameof(document));

        var added = Documents;
        for (var field = 0; field < terms.Length; field++)
        {
            terms[field].Add(added, document.Terms[field]);
            lengths[field].Add(document.Terms[field].Count);
        }
        foreach (var keyword in document.Keywords) keywords.Add(added, keyword);
        var code = MemoryMarshal.Cast<byte, sbyte>(vectorCodes.Add(schema.VectorDimension));
        vectorScales.Add(encoder.Document(document.Vector, code));
        SignBlock.Encode(document.Vector, vectorSigns.Add(SignBlock.Rows(schema.VectorDimension)));
        stored.Add(document.Stored);
        texts.Add(MemoryMarshal.AsBytes(document.Text.AsSpan()));
        units.Add(document.Text);
    }

    /// <summary>Writes the segment; may be repeated.</summary>
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

        var vectors = new VectorColumnWriter(file);
        var codes = vectorCodes.Read();
        var signs = vectorSigns.Read();
        foreach (var scale in vectorScales)
            vectors.Add(MemoryMarshal.Cast<byte, sbyte>(codes.Next()), scale, signs.Next());
        vectors.Finish();

        var documents = new StoredDocumentsWriter(file, SectionKind.StoredBytes, SectionKind.StoredOffsets);
        var runs = stored.Read();
        for (var i = 0; i < stored.Count; i++) documents.Add(runs.Next());
        documents.Finish();

        var textColumn = new TextColumnWriter(file, units);
        runs = texts.Read();
        for (var i = 0; i < texts.Count; i++) textColumn.Add(MemoryMarshal.Cast<byte, char>(runs.Next()));
        textColumn.Finish();
        return file.Finish(Documents, schema.VectorDimension, statistics);
    }

    /// <summary>Forgets all documents.</summary>
    public void Clear()
    {
        postings.Clear();
        for (var field = 0; field < terms.Length; field++)
        {
            terms[field].Clear();
            lengths[field] = new FieldLengths();
        }
        keywords.Clear();
        vectorCodes.Clear();
        vectorSigns.Clear();
        vectorScales.Clear();
        stored.Clear();
        texts.Clear();
        units = new UnitCounts();
    }
}
