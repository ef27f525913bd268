using ReportSearch.Corpus.Places;
using ReportSearch.Facts.Statements;

namespace ReportSearch.Answers.Indicators;

/// <summary>One figure of the indicator grid.</summary>
/// <param name="Indicator">Its full name.</param>
/// <param name="Place">The place measured; null where unknown.</param>
/// <param name="Year">The year spoken of; null where it is of no one year.</param>
/// <param name="Statement">The figure with its meaning.</param>
/// <param name="Citation">The words that state it.</param>
public sealed record IndicatorRow(string Indicator, string? Place, int? Year, Statement Statement, Citation Citation)
{
    /// <summary>The division measured, or of a part of it that is none (高新区) the one reported on.</summary>
    internal Place? Measured =>
        (Statement.Place is { } named ? Gazetteer.Default.Find(named) : null) ?? Citation.Passage.Report.Place;
}
