using ReportSearch.Facts.Indicators;
using ReportSearch.Text;

namespace ReportSearch.Facts.Statements;

/// <summary>What a figure is said of, in a folded sentence.</summary>
/// <param name="Range">Its words.</param>
/// <param name="Indicator">The indicator those words are, if a known one.</param>
/// <param name="IsGrowth">Whether the words themselves speak of a change: 经济增速, 新增….</param>
/// <param name="Name">Its full name, where words elsewhere are a part of it: the last item's ending (城镇、农村居民收入), or
/// what was spoken of before (占税收收入); else null.</param>
internal readonly record struct Subject(CharRange Range, Indicator? Indicator, bool IsGrowth, string? Name)
{
    /// <summary>The place named as the one measured; null for the report's own.</summary>
    public string? Place { get; init; }
}
