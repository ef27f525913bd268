using System.Globalization;

using ReportSearch.Corpus.Places;

namespace ReportSearch.Corpus;

/// <summary>Makes the names of reports and tells apart those that would share one.</summary>
public static class ReportIds
{
    /// <summary>The name that place, year and kind give, 未知 standing for what is not known.</summary>
    public static ReportId Base(Place? place, int? year, string kind) =>
        new($"{place?.Name ?? "未知"}-{year?.ToString(CultureInfo.InvariantCulture) ?? "未知"}-{kind}");

    /// <summary>
    /// Gives every report of a corpus a name of its own: its base, or the base with "-2", "-3" …. A report keeps the name it already owns;
    /// the others take the free ones in ordinal order of their sources, so the order of <paramref name="reports"/> plays no part.
    /// </summary>
    /// <param name="reports">Source and base name of every report; no source twice.</param>
    /// <param name="owned">Names given before, by source; sources that are gone do no harm.</param>
    public static IReadOnlyDictionary<string, ReportId> Assign(
        IReadOnlyList<(string Source, ReportId Base)> reports, IReadOnlyDictionary<string, ReportId>? owned = null)
    {
        var assigned = new Dictionary<string, ReportId>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var inOrder = reports.OrderBy(report => report.Source, StringComparer.Ordinal).ToList();
        foreach (var (source, name) in inOrder)
            if (owned is not null && owned.TryGetValue(source, out var id) && IsOf(id.Value, name.Value) && taken.Add(id.Value))
                assigned.Add(source, id);
        foreach (var (source, name) in inOrder)
        {
            if (assigned.ContainsKey(source)) continue;
            var value = name.Value;
            for (var suffix = 2; !taken.Add(value); suffix++)
                value = string.Create(CultureInfo.InvariantCulture, $"{name.Value}-{suffix}");
            assigned.Add(source, new ReportId(value));
        }
        return assigned;
    }

    private static bool IsOf(string id, string name) =>
        id.StartsWith(name, StringComparison.Ordinal)
        && (id.Length == name.Length || (id[name.Length] == '-' && id.AsSpan(name.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0));
}
