using ReportSearch.Facts.Indicators;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>A figure with its meaning. Derived from the text, never stored.</summary>
/// <param name="Subject">The words the figure is said of, as written: 绿色工厂（园区）, 老旧小区改造; made whole where a list shares
/// its ending (城镇、农村居民收入).</param>
/// <param name="Indicator">The indicator, where the subject is a known one.</param>
/// <param name="Quantity">The figure.</param>
/// <param name="Measure">Level or growth.</param>
/// <param name="Modality">Target, result or ongoing.</param>
/// <param name="Period">The time spoken of (a result in a 2024 report is of 2023); null where nothing tells.</param>
/// <param name="Place">Another place than the report's, named in the sentence as the one measured: a division's full name
/// (全国, 云溪市) or the words for what is no division (长江流域); null for the report's own.</param>
/// <param name="Range">The clause, subject and figure together: the words to quote.</param>
/// <param name="SubjectRange">Where the subject stands; empty where it is understood from before.</param>
public sealed record Statement(
    string Subject,
    Indicator? Indicator,
    Quantity Quantity,
    Measure Measure,
    Modality Modality,
    Period? Period,
    string? Place,
    CharRange Range,
    CharRange SubjectRange)
{
    /// <summary>The year spoken of; null where the text is of no one year.</summary>
    public int? Year => Period?.Year;
}
