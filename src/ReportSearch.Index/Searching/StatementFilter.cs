using ReportSearch.Corpus.Places;
using ReportSearch.Facts;
using ReportSearch.Facts.Indicators;

namespace ReportSearch.Index.Searching;

/// <summary>Which statements are looked for; null or empty does not limit.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Modality">Planned, reached or standing.</param>
/// <param name="From">The first year spoken of; a period of several years counts as its last.</param>
/// <param name="To">The last year spoken of.</param>
/// <param name="Places">
/// Places measured, divisions inside them with them (of the country: its own alone): those that a report is of, and those
/// that a sentence of any report names.
/// </param>
public sealed record StatementFilter(Indicator? Indicator, Modality? Modality, int? From, int? To, IReadOnlyList<Place> Places)
{
    /// <summary>Whether of <see cref="Places"/> their own reports alone are meant.</summary>
    public bool OwnReports { get; init; }
}
