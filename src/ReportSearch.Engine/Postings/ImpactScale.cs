using ReportSearch.Engine.Segments;

namespace ReportSearch.Engine.Postings;

/// <summary>
/// What a posting can add to a score, for an idf of 1, in steps of 1/255 rounded <b>up</b>: the bounds that let a
/// search pass postings by. They are made with the segment's own average length; <see cref="Correction"/> makes them
/// hold for another.
/// </summary>
/// <param name="field">Its K1 and B.</param>
/// <param name="statistics">Of the field in the segment.</param>
/// <param name="lengths">Terms a document of the segment. Shape [documents].</param>
internal sealed class ImpactScale(TextField field, FieldStatistics statistics, ReadOnlyMemory<ushort> lengths)
{
    /// <summary>The step that stands for an impact of 1, which no posting reaches.</summary>
    public const int Steps = byte.MaxValue;

    private readonly double fixedPart = field.K1 * (1.0 - field.B);
    private readonly double lengthPart = (double)field.K1 * field.B * statistics.Documents / Math.Max(1, statistics.Terms);

    /// <summary>tf / (tf + K1 · (1 - B + B · length / average)), rounded up to a step.</summary>
    public byte Of(int document, int frequency)
    {
        var impact = frequency / (frequency + fixedPart + lengthPart * lengths.Span[document]);
        return (byte)Math.Min(Steps, Math.Ceiling(impact * Steps));
    }

    /// <summary>
    /// What a bound must be multiplied with where the average length is <paramref name="average"/> instead of
    /// <paramref name="own"/>: a greater average makes every document look shorter, by at most their ratio.
    /// </summary>
    public static double Correction(double own, double average) => Math.Max(1, average / own);
}
