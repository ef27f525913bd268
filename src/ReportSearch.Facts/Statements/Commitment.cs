using ReportSearch.Facts.Indicators;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>A promise in a text: a target with a figure, or a pledge without one. Derived from the text, never stored.</summary>
/// <param name="Text">The promise as written.</param>
/// <param name="Range">Where it stands.</param>
/// <param name="Indicator">The indicator promised, where it is a known one.</param>
/// <param name="Statement">The figure promised, where there is one.</param>
/// <param name="Deadline">The year it is due; null where nothing tells.</param>
/// <param name="Category">economy, industry, investment …; empty where nothing tells.</param>
public sealed record Commitment(
    string Text, CharRange Range, Indicator? Indicator, Statement? Statement, int? Deadline, string Category);
