using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Postings;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>The documents of one term, by <see cref="DocumentRange"/>.</summary>
/// <param name="Documents">How many have the term.</param>
/// <param name="Ranges">Shape [ranges of the commit]; null where none has it.</param>
internal sealed record RangePostings(int Documents, RangePostings.Part?[] Ranges)
{
    /// <summary>A term's documents of one range.</summary>
    /// <param name="Offsets">Of the documents, from the start of the range, ascending.</param>
    /// <param name="Impacts">tf / (tf + K1 · (1 - B + B · length / average)) in steps of 1/255, rounded up.</param>
    /// <param name="Frequencies">tf.</param>
    /// <param name="Greatest">Of the impacts.</param>
    public sealed record Part(ushort[] Offsets, byte[] Impacts, byte[] Frequencies, byte Greatest);

    /// <summary>Reads a term's postings out of an index.</summary>
    public static RangePostings Read(CommitView commit, DocumentRange[] ranges, int field, string term)
    {
        var (k1, b) = (commit.Manifest.Schema.TextFields[field].K1, commit.Manifest.Schema.TextFields[field].B);
        var average = commit.Statistics(field).AverageLength;
        var parts = new Part?[ranges.Length];
        var documents = 0;
        PostingsCursor? cursor = null;
        for (var i = 0; i < ranges.Length; i++)
        {
            var (segment, start, count) = (commit.Segments[ranges[i].Segment].Segment, ranges[i].Start, ranges[i].Documents);
            if (start == 0) cursor = Open(segment.Terms[field], term);
            if (cursor is null) continue;
            var (offsets, impacts, frequencies) = (new List<ushort>(), new List<byte>(), new List<byte>());
            for (; cursor.Document < start + count; cursor.MoveNext())
            {
                var norm = k1 * (1 - b + b * segment.FieldLength(field, cursor.Document) / average);
                offsets.Add((ushort)(cursor.Document - start));
                impacts.Add((byte)Math.Ceiling(byte.MaxValue * cursor.Frequency / (cursor.Frequency + norm)));
                frequencies.Add(checked((byte)cursor.Frequency));
            }
            if (offsets.Count == 0) continue;
            parts[i] = new Part([.. offsets], [.. impacts], [.. frequencies], impacts.Max());
            documents += offsets.Count;
        }
        return new RangePostings(documents, parts);
    }

    private static PostingsCursor? Open(TermDictionary terms, string term)
    {
        if (terms.Find(term) is not (>= 0 and var row)) return null;
        var cursor = new PostingsCursor();
        terms.Open(row, cursor);
        cursor.MoveNext();
        return cursor;
    }
}

/// <summary>65,536 documents of a segment, fewer in its last range.</summary>
/// <param name="Segment">Which of the commit.</param>
/// <param name="Start">The first document, as numbered in the segment.</param>
/// <param name="Documents">How many.</param>
internal readonly record struct DocumentRange(int Segment, int Start, int Documents)
{
    public const int Length = 1 << 16;

    /// <summary>All documents of a commit, in order.</summary>
    public static DocumentRange[] Of(CommitView commit) =>
    [
        .. commit.Segments.SelectMany((live, segment) => Enumerable
            .Range(0, (live.Segment.Documents + Length - 1) / Length)
            .Select(i => new DocumentRange(segment, i * Length, Math.Min(Length, live.Segment.Documents - i * Length)))),
    ];
}
