using ReportSearch.Text;

namespace ReportSearch.Facts.Indicators;

/// <summary>An indicator named in a text.</summary>
/// <param name="Indicator">Which.</param>
/// <param name="Range">Where.</param>
public readonly record struct IndicatorMention(Indicator Indicator, CharRange Range);
