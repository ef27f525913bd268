namespace ReportSearch.Facts.Indicators;

/// <summary>A thing that reports measure.</summary>
/// <param name="Name">The full name, 地区生产总值.</param>
/// <param name="Category">economy, industry, investment, trade, finance …</param>
/// <param name="Unit">The usual unit of its level, 亿元; empty where it has none.</param>
/// <param name="Aliases">Other names, short and English ones with them: GDP, 生产总值, 经济增长.</param>
public sealed record Indicator(string Name, string Category, string Unit, IReadOnlyList<string> Aliases)
{
    /// <summary>The unit without its magnitude: 元 of 亿元.</summary>
    internal string BaseUnit => Unit.TrimStart('万', '亿');
}
