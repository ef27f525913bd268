using ReportSearch.Facts.Indicators;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>What a figure is said of, in a folded sentence.</summary>
/// <param name="Range">Its words.</param>
/// <param name="Indicator">The indicator those words are, if a known one.</param>
/// <param name="IsGrowth">Whether the words themselves speak of a change: 经济增速, 新增….</param>
/// <param name="Name">Its full name, where a list leaves a part of it to the last item (城镇、农村居民收入); else null.</param>
internal readonly record struct Subject(CharRange Range, Indicator? Indicator, bool IsGrowth, string? Name);
