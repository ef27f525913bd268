namespace ReportSearch.Facts.Indicators;

/// <summary>The indicators the project knows, by name and alias.</summary>
public sealed class IndicatorCatalog
{
    /// <summary>The catalogue that ships with the project, read once.</summary>
    public static IndicatorCatalog Default { get; } = new();

    /// <summary>Every indicator, in the order of the file.</summary>
    public IReadOnlyList<Indicator> All { get; } = [];

    /// <summary>The indicator of that name or alias, whatever its width, script or case; null where there is none.</summary>
    public Indicator? Find(string name) { _ = name; return null; }

    /// <summary>Indicators named in <paramref name="text"/>, in text order; longest match wins, so 规模以上工业增加值 is never 工业增加值.</summary>
    public IReadOnlyList<IndicatorMention> FindAll(string text) { _ = text; return []; }
}
