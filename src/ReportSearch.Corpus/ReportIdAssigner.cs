using System.Globalization;

namespace ReportSearch.Corpus;

/// <summary>
/// Gives every report of a corpus a name of its own: its base, or the base with "-2", "-3" … where another has it. A
/// report keeps the name it owns, so adding files changes none.
/// </summary>
/// <param name="owned">Names given before, by source, of the sources that are still there.</param>
public sealed class ReportIdAssigner(IEnumerable<KeyValuePair<string, ReportId>> owned)
{
    private readonly Dictionary<string, ReportId> bySource = new(owned, StringComparer.Ordinal);
    private readonly HashSet<ReportId> taken = [.. owned.Select(pair => pair.Value)];

    /// <summary>
    /// The name of the report read from <paramref name="source"/> whose place, year and kind give
    /// <paramref name="baseName"/>.
    /// </summary>
    public ReportId Give(string source, ReportId baseName)
    {
        if (bySource.TryGetValue(source, out var mine) && IsOf(mine.Value, baseName.Value)) return mine;
        var id = baseName;
        for (var suffix = 2; !taken.Add(id); suffix++)
            id = new ReportId(string.Create(CultureInfo.InvariantCulture, $"{baseName}-{suffix}"));
        return bySource[source] = id;
    }

    private static bool IsOf(string id, string name) =>
        id.StartsWith(name, StringComparison.Ordinal)
        && (id.Length == name.Length || (id[name.Length] == '-' && id.AsSpan(name.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0));
}
