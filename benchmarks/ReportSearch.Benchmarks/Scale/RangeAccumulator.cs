using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ReportSearch.Engine;
using ReportSearch.Engine.Commits;
using ReportSearch.Engine.Ranking;

namespace ReportSearch.Benchmarks.Scale;

/// <summary>
/// The baseline of keyword search: the postings in memory, uncompressed, by ranges of 65,536 documents. Of every term
/// of a question all are walked through: their impacts, rounded up to bytes, are added into sums that stay in the
/// cache; documents whose sum leaves room for the threshold are scored exactly. Ranges whose greatest impacts leave no
/// room are skipped. The same documents as the engine finds.
/// </summary>
internal sealed class RangeAccumulator : ISearcher
{
    private readonly CommitView commit;
    private readonly DocumentRange[] ranges;
    private readonly Dictionary<(int Field, string Term), RangePostings> postings;

    /// <summary>Reads the terms of some questions out of an index.</summary>
    public RangeAccumulator(string folder, IEnumerable<EngineQuery> questions)
    {
        commit = CommitView.OpenNewest(folder);
        ranges = DocumentRange.Of(commit);
        postings = questions.SelectMany(question => question.Terms).Select(term => (term.Field, term.Term)).Distinct()
            .ToDictionary(term => term, term => RangePostings.Read(commit, ranges, term.Field, term.Term));
    }

    public int[] Search(EngineQuery query)
    {
        var terms = Terms(query, out var unitsPerStep);
        var top = new TopDocuments(query.Top);
        var rented = ArrayPool<ushort>.Shared.Rent(DocumentRange.Length);
        var sums = rented.AsSpan(0, DocumentRange.Length);
        sums.Clear();
        for (var range = 0; range < ranges.Length; range++)
        {
            var bound = 0;
            foreach (var term in terms)
                if (term.Postings.Ranges[range] is { } part) bound += term.Units[part.Greatest];
            if (bound <= Limit(top, unitsPerStep)) continue;
            foreach (var term in terms)
                if (term.Postings.Ranges[range] is { } part) Add(part, term.Units, sums);
            Collect(terms, range, sums, unitsPerStep, top);
            sums.Clear();
        }
        ArrayPool<ushort>.Shared.Return(rented);
        return [.. top.BestFirst().Select(item => item.Document)];
    }

    public void Dispose() => commit.Dispose();

    /// <summary>The terms that some document has.</summary>
    /// <param name="query">The question.</param>
    /// <param name="unitsPerStep">Sums are counted in units, as many as fit in 16 bits; exact scores in steps.</param>
    private List<Term> Terms(EngineQuery query, out double unitsPerStep)
    {
        var found = query.Terms.Select(term => (term.Field, term.Weight, Postings: postings[(term.Field, term.Term)]))
            .Where(term => term.Postings.Documents > 0)
            .Select(term => (term.Field, term.Postings, WeightedIdf:
                term.Weight * Bm25.Idf(term.Postings.Documents, commit.Statistics(term.Field).Documents)))
            .ToList();
        var greatest = found.Sum(term => term.WeightedIdf);
        var steps = new ScoreSteps(greatest);
        var unitsPerScore = (ushort.MaxValue - 2 * found.Count) / greatest;
        unitsPerStep = unitsPerScore / steps.PerUnit;
        return
        [
            .. found.Select(term => new Term(
                term.Field, term.Postings, Units(term.WeightedIdf * unitsPerScore),
                new Bm25(term.WeightedIdf, steps, commit.Manifest.Schema.TextFields[term.Field], commit.Statistics(term.Field)))),
        ];
    }

    /// <summary>What each impact adds to a sum; rounded up, and one more for what floats lose.</summary>
    private static ushort[] Units(double greatest)
    {
        var units = new ushort[byte.MaxValue + 1];
        for (var impact = 1; impact < units.Length; impact++)
            units[impact] = (ushort)(Math.Ceiling(greatest * impact / byte.MaxValue) + 1);
        return units;
    }

    private static void Add(RangePostings.Part part, ushort[] units, Span<ushort> sums)
    {
        ref var sum = ref MemoryMarshal.GetReference(sums);
        ref var unit = ref MemoryMarshal.GetArrayDataReference(units);
        var impacts = part.Impacts.AsSpan(0, part.Offsets.Length);
        for (var i = 0; i < part.Offsets.Length; i++)
            Unsafe.Add(ref sum, part.Offsets[i]) += Unsafe.Add(ref unit, impacts[i]);
    }

    /// <summary>Only a sum above this can still get in. Rounded down.</summary>
    private static ushort Limit(TopDocuments top, double unitsPerStep) => (ushort)(Math.Max(0, top.Threshold) * unitsPerStep);

    private void Collect(List<Term> terms, int range, ReadOnlySpan<ushort> sums, double unitsPerStep, TopDocuments top)
    {
        var first = commit.FirstDocument(ranges[range].Segment) + ranges[range].Start;
        var limit = Vector256.Create(Limit(top, unitsPerStep));
        for (var at = 0; at < sums.Length; at += Vector256<ushort>.Count)
        {
            var over = Vector256.GreaterThan(Vector256.Create(sums[at..]), limit).ExtractMostSignificantBits();
            if (over == 0) continue;
            for (; over != 0; over &= over - 1)
            {
                var offset = at + BitOperations.TrailingZeroCount(over);
                top.Offer(first + offset, Score(terms, range, offset));
            }
            limit = Vector256.Create(Limit(top, unitsPerStep));
        }
    }

    /// <summary>The score of a document, in steps.</summary>
    private int Score(List<Term> terms, int range, int offset)
    {
        var segment = commit.Segments[ranges[range].Segment].Segment;
        var score = 0;
        foreach (var term in terms)
            if (term.Postings.Ranges[range] is { } part && Array.BinarySearch(part.Offsets, (ushort)offset) is >= 0 and var at)
                score += term.Bm25.Score(part.Frequencies[at], segment.FieldLength(term.Field, ranges[range].Start + offset));
        return score;
    }

    /// <summary>A term of one question.</summary>
    /// <param name="Field">Its field.</param>
    /// <param name="Postings">Its documents.</param>
    /// <param name="Units">What each impact adds to a sum. Shape [256].</param>
    /// <param name="Bm25">Its exact score.</param>
    private sealed record Term(int Field, RangePostings Postings, ushort[] Units, Bm25 Bm25);
}
