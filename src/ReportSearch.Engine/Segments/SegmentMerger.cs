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
    private readonly int[][] newNumbers;   // a document's number in the new segment, or Gone
    private readonly int documents;

    /// <summary>Numbers the documents anew.</summary>
    public SegmentMerger(IReadOnlyList<LiveSegment> sources, EngineSchema schema)
    {
        (this.sources, this.schema) = (sources, schema);
        newNumbers = new int[sources.Count][];
        for (var i = 0; i < newNumbers.Length; i++)
        {
            var numbers = newNumbers[i] = new int[sources[i].Segment.Documents];
            for (var document = 0; document < numbers.Length; document++)
                numbers[document] = sources[i].Deleted.Contains(document) ? Gone : documents++;
        }
    }

    /// <summary>Writes the segment.</summary>
    /// <returns>The length of the file and the checksum of its table of contents.</returns>
    /// <exception cref="IndexDamagedException">A source is damaged.</exception>
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
        }
        MergeTerms(file, (byte)fields, segment => segment.Keywords, null);
        MergeVectors(file);
        MergeStored(file);
        MergeTexts(file);
        return file.Finish(documents, schema.VectorDimension, statistics);
    }

    private void MergeTerms(SegmentFileWriter file, byte field, Func<Segment, TermDictionary> choose, ImpactScale? impacts)
    {
        var dictionaries = sources.Select(source => choose(source.Segment)).ToArray();
        var next = new int[dictionaries.Length];
        var writer = new TermDictionaryWriter(file, field);
        var merged = new PostingsEncoder(impacts);
        var postings = new PostingsCursor();
        while (FirstTerm(dictionaries, next) is var first and >= 0)
        {
            var term = dictionaries[first].Text(next[first]);
            merged.Clear();
            for (var i = first; i < dictionaries.Length; i++)
            {
                if (next[i] == dictionaries[i].Count || !dictionaries[i].Text(next[i]).SequenceEqual(term)) continue;
                dictionaries[i].Open(next[i], postings);
                while (postings.MoveNext())
                    if (newNumbers[i][postings.Document] is var number and not Gone)
                        merged.Add(number, postings.Frequency);
                next[i]++;
            }
            if (merged.Documents > 0) writer.Add(term, merged);
        }
        writer.Finish();
    }

    /// <summary>The first of the dictionaries whose next term no other's comes before; -1 at the end of all.</summary>
    private static int FirstTerm(TermDictionary[] dictionaries, int[] next)
    {
        var first = -1;
        for (var i = 0; i < dictionaries.Length; i++)
        {
            if (next[i] == dictionaries[i].Count) continue;
            if (first < 0 || dictionaries[i].Text(next[i]).SequenceCompareTo(dictionaries[first].Text(next[first])) < 0)
                first = i;
        }
        return first;
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
        foreach (var source in sources)
            foreach (var document in source.Matching([]).Members)
                merged.Add(source.Segment.Vectors.Code(document), source.Segment.Vectors.Scale(document));
        merged.Finish();
    }

    private void MergeStored(SegmentFileWriter file)
    {
        var merged = new StoredDocumentsWriter(file, SectionKind.StoredBytes, SectionKind.StoredOffsets);
        foreach (var source in sources)
            foreach (var document in source.Matching([]).Members)
                merged.Add(source.Segment.Stored.Of(document));
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
        foreach (var source in sources)
            foreach (var document in source.Matching([]).Members)
            {
                var most = source.Segment.Texts.MostUnits(document);
                if (buffer.Length < most) buffer = new char[2 * most];
                use(source.Segment.Texts.Decode(document, buffer));
            }
    }
}
