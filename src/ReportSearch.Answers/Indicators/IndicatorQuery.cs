using ReportSearch.Facts;

namespace ReportSearch.Answers.Indicators;

/// <summary>Which figures of the grid are wanted; null or empty does not limit.</summary>
/// <param name="Indicator">A name or alias.</param>
/// <param name="Places">Names: figures of these places and of those inside them (of the country: its own alone).</param>
/// <param name="From">The first year spoken of; a period of several years counts as its last.</param>
/// <param name="To">The last year spoken of.</param>
/// <param name="Modality">Planned, reached or standing.</param>
/// <param name="Measure">Level or growth.</param>
public sealed record IndicatorQuery(
    string? Indicator, IReadOnlyList<string> Places, int? From, int? To, Modality? Modality = null, Measure? Measure = null)
{
    /// <summary>Whether of <see cref="Places"/> their own reports alone are read, not those of places inside or above them.</summary>
    public bool OwnReports { get; init; }

    /// <summary>Whether a figure of <paramref name="period"/> is of the years wanted.</summary>
    internal bool Covers(Period? period) => (From is null || period?.To >= From) && (To is null || period?.To <= To);
}
