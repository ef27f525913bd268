using ReportSearch.Facts.Indicators;
using ReportSearch.Text;

namespace ReportSearch.Answers.Indicators;

/// <summary>Indicators that somebody may have meant by a name that is none.</summary>
internal static class NearNames
{
    private const int Most = 5;
    private const double LeastAlike = 0.4;

    /// <summary>
    /// Full names, nearest first: those named within the words, then those that share most characters and pairs of them.
    /// </summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var parts = PartsOf(name);
        return [.. IndicatorCatalog.Default.FindAll(name).Select(mention => mention.Indicator.Name)
            .Concat(IndicatorCatalog.Default.All
                .Select(indicator => (indicator.Name, Alike: indicator.Aliases.Prepend(indicator.Name).Max(other => Alike(parts, PartsOf(other)))))
                .Where(near => near.Alike >= LeastAlike)
                .OrderByDescending(near => near.Alike)
                .Select(near => near.Name))
            .Distinct(StringComparer.Ordinal)
            .Take(Most)];
    }

    /// <summary>Dice's coefficient, 0 to 1.</summary>
    private static double Alike(HashSet<string> parts, HashSet<string> others) =>
        2.0 * parts.Count(others.Contains) / Math.Max(1, parts.Count + others.Count);

    private static HashSet<string> PartsOf(string name)
    {
        var folded = TextFolder.Fold(name).Text;
        return [.. folded.Select(c => c.ToString()), .. folded.Zip(folded.Skip(1), (a, b) => $"{a}{b}")];
    }
}
