using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// What a posting can add to a score, for an idf of 1, in steps of 1/255 rounded <b>up</b>: the bounds that let a
/// search pass postings by. They are made with the segment's own average length; <see cref="Correction"/> makes them
/// hold for another.
/// </summary>
internal sealed class ImpactScale
{
    /// <summary>The step that stands for an impact of 1, which no posting reaches.</summary>
    public const int Steps = byte.MaxValue;

    private const int TabledFrequencies = 4;   // nearly all are: for those it is looked up

    private readonly double fixedPart;
    private readonly double lengthPart;
    private readonly ushort[] lengths;
    private readonly int longest;
    private readonly byte[] table;

    /// <summary>The scale of a field.</summary>
    /// <param name="field">Its K1 and B.</param>
    /// <param name="statistics">Of the field in the segment.</param>
    /// <param name="lengths">Terms a document of the segment. Shape [documents].</param>
    public ImpactScale(TextField field, FieldStatistics statistics, ReadOnlySpan<ushort> lengths)
    {
        fixedPart = field.K1 * (1.0 - field.B);
        lengthPart = (double)field.K1 * field.B * statistics.Documents / Math.Max(1, statistics.Terms);
        this.lengths = lengths.ToArray();
        foreach (var length in lengths) longest = Math.Max(longest, length);
        table = new byte[TabledFrequencies * (longest + 1)];
        for (var i = 0; i < table.Length; i++) table[i] = OfLength(i % (longest + 1), 1 + i / (longest + 1));
    }

    /// <summary>tf / (tf + K1 · (1 - B + B · length / average)), rounded up to a step.</summary>
    public byte Of(int document, int frequency) => frequency <= TabledFrequencies
        ? table[(frequency - 1) * (longest + 1) + lengths[document]]
        : OfLength(lengths[document], frequency);

    private byte OfLength(int length, int frequency)
    {
        var impact = frequency / (frequency + fixedPart + lengthPart * length);
        return (byte)Math.Min(Steps, Math.Ceiling(impact * Steps));
    }

    /// <summary>
    /// What a bound must be multiplied with where the average length is <paramref name="average"/> instead of
    /// <paramref name="own"/>: a greater average makes every document look shorter, by at most their ratio.
    /// </summary>
    public static double Correction(double own, double average) => Math.Max(1, average / own);
}
