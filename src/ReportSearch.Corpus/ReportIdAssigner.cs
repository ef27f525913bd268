using System.Globalization;

namespace ReportSearch.Corpus;

/// <summary>
/// Gives every report of a corpus a name of its own: its base, or the base with "-2", "-3" … where another has it. A
/// report keeps the name it owns, so adding files changes none. Each source is asked for once.
/// </summary>
public sealed class ReportIdAssigner
{
    private readonly Dictionary<string, ReportId> bySource;
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);   // owned names, and bases given
    private readonly Dictionary<string, int> nextSuffix = new(StringComparer.Ordinal);

    /// <summary>Starts from the names given before.</summary>
    /// <param name="owned">Names given before, by source, of the sources that are still there.</param>
    public ReportIdAssigner(IEnumerable<KeyValuePair<string, ReportId>> owned)
    {
        bySource = new(owned, StringComparer.Ordinal);
        foreach (var id in bySource.Values) taken.Add(id.Value);
    }

    /// <summary>
    /// The name of the report read from <paramref name="source"/> whose place, year and kind give
    /// <paramref name="baseName"/>. O(1), so that a million reports may share a base.
    /// </summary>
    public ReportId Give(string source, ReportId baseName)
    {
        if (bySource.TryGetValue(source, out var mine) && IsOf(mine.Value, baseName.Value)) return mine;
        var name = baseName.Value;
        if (taken.Add(name) && !IsGivenWithSuffix(name)) return baseName;
        var suffix = nextSuffix.GetValueOrDefault(name, 2);
        while (taken.Contains(WithSuffix(name, suffix))) suffix++;
        nextSuffix[name] = suffix + 1;
        return new ReportId(WithSuffix(name, suffix));
    }

    /// <summary>Whether the name is another base with a suffix that has been given.</summary>
    private bool IsGivenWithSuffix(string name) =>
        name.LastIndexOf('-') is > 0 and var hyphen
        && int.TryParse(name.AsSpan(hyphen + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var suffix)
        && nextSuffix.TryGetValue(name[..hyphen], out var next) && suffix < next;

    private static string WithSuffix(string name, int suffix) => string.Create(CultureInfo.InvariantCulture, $"{name}-{suffix}");

    private static bool IsOf(string id, string name) =>
        id.StartsWith(name, StringComparison.Ordinal)
        && (id.Length == name.Length || (id[name.Length] == '-' && id.AsSpan(name.Length + 1).IndexOfAnyExceptInRange('0', '9') < 0));
}
