using System.Runtime.CompilerServices;
using ReportSearch.Engine.Postings;
using ReportSearch.Engine.Texts;
using ReportSearch.Engine.Vectors;

namespace ReportSearch.Engine.Segments;

/// <summary>
/// Writes the live documents of several segments, in their order, as one segment: the same bytes as if they had been
/// added at once.
/// </summary>
internal sealed class SegmentMerger
{
    private const int Gone = -1;

    private readonly IReadOnlyList<LiveSegment> sources;
    private readonly EngineSchema schema;
    private readonly CancellationToken cancel;
    private readonly int[][] newNumbers;   // a document's number in the new segment, or Gone
    private readonly int documents;

    /// <summary>Numbers the documents anew.</summary>
    /// <param name="sources">Neighbours; nobody changes their deletes meanwhile.</param>
    /// <param name="schema">Of all of them.</param>
    /// <param name="cancel">Ends the writing.</param>
    public SegmentMerger(IReadOnlyList<LiveSegment> sources, EngineSchema schema, CancellationToken cancel)
    {
        (this.sources, this.schema, this.cancel) = (sources, schema, cancel);
        newNumbers = new int[sources.Count][];
        for (var i = 0; i < newNumbers.Length; i++)
        {
            var numbers = newNumbers[i] = new int[sources[i].Segment.Documents];
            for (var document = 0; document < numbers.Length; document++)
                numbers[document] = sources[i].Deleted.Contains(document) ? Gone : documents++;
        }
    }

    /// <summary>The number of a document in the new segment; negative where it was deleted.</summary>
    public int NewNumber(int source, int document) => newNumbers[source][document];

    /// <summary>Writes the segment.</summary>
    /// <returns>The length of the file and the checksum of its table of contents.</returns>
    /// <exception cref="IndexDamagedException">A source is damaged.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public (long Length, uint Checksum) Write(SegmentFileWriter file)
    {
        var fields = schema.TextFields.Count;
        var statistics = new FieldStatistics[fields];
        for (var field = 0; field < fields; field++)
        {
            var of = field;
            var lengths = MergedLengths(field);
            statistics[field] = lengths.Statistics;
            MergeTerms(file, (byte)field, segment => segment.Terms[of], lengths.Impacts(schema.TextFields[field]));
            lengths.Write(file, (byte)field);
            ForgetSources();
        }
        MergeTerms(file, (byte)fields, segment => segment.Keywords, null);
        MergeVectors(file);
        ForgetSources();
        MergeStored(file);
        MergeTexts(file);
        ForgetSources();
        return file.Finish(documents, schema.VectorDimension, statistics);
    }

    /// <summary>Keeps the memory that a merge takes to that of one field, however large the sources are.</summary>
    private void ForgetSources()
    {
        foreach (var source in sources) source.Segment.Forget();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]   // precompiled and instrumented tiers take twice as long
    private void MergeTerms(
        SegmentFileWriter file, byte field, Func<Segment, TermDictionary> choose, ImpactScale? impacts)
    {
        var dictionaries = sources.Select(source => choose(source.Segment)).ToArray();
        var writer = new TermDictionaryWriter(file, field);
        var merged = new PostingsEncoder(impacts);
        var postings = new PostingsCursor();
        for (var terms = new TermUnion(dictionaries); terms.MoveNext();)
        {
            cancel.ThrowIfCancellationRequested();
            merged.Clear();
            foreach (var i in terms.Holders)
            {
                var numbers = newNumbers[i];
                dictionaries[i].Open(terms.IndexIn(i), postings);
                while (postings.MoveNext())
                    if (numbers[postings.Document] is var number and not Gone)
                        merged.Add(number, postings.Frequency);
            }
            if (merged.Documents > 0) writer.Add(terms.Text, merged);
        }
        writer.Finish();
    }

    private FieldLengths MergedLengths(int field)
    {
        var merged = new FieldLengths();
        foreach (var source in sources)
        {
            var lengths = source.Segment.FieldLengths(field);
            for (var document = 0; document < lengths.Length; document++)
                if (!source.Deleted.Contains(document)) merged.Add(lengths[document]);
        }
        return merged;
    }

    private void MergeVectors(SegmentFileWriter file)
    {
        var merged = new VectorColumnWriter(file);
        var signs = new byte[SignBlock.Rows(schema.VectorDimension)];
        foreach (var (segment, document) in LiveDocuments())
        {
            segment.Vectors.CopySigns(document, signs);
            merged.Add(segment.Vectors.Code(document), segment.Vectors.Scale(document), signs);
        }
        merged.Finish();
    }

    private void MergeStored(SegmentFileWriter file)
    {
        var merged = new StoredDocumentsWriter(file, SectionKind.StoredBytes, SectionKind.StoredOffsets);
        foreach (var (segment, document) in LiveDocuments()) merged.Add(segment.Stored.Of(document));
        merged.Finish();
    }

    private void MergeTexts(SegmentFileWriter file)
    {
        var units = new UnitCounts();
        EachText(units.Add);
        var merged = new TextColumnWriter(file, units);
        EachText(merged.Add);
        merged.Finish();
    }

    private void EachText(Action<ReadOnlySpan<char>> use)
    {
        var buffer = Array.Empty<char>();
        foreach (var (segment, document) in LiveDocuments())
        {
            var most = segment.Texts.MostUnits(document);
            if (buffer.Length < most) buffer = new char[2 * most];
            use(segment.Texts.Decode(document, buffer));
        }
    }

    private IEnumerable<(Segment Segment, int Document)> LiveDocuments()
    {
        foreach (var source in sources)
            foreach (var document in source.Matching([]).Members)
            {
                cancel.ThrowIfCancellationRequested();
                yield return (source.Segment, document);
            }
    }
}
