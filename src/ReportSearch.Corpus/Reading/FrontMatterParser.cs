using System.Globalization;
using System.Text.RegularExpressions;

using ReportSearch.Corpus.Metadata;

namespace ReportSearch.Corpus.Reading;

/// <summary>
/// Reads the front matter of a Markdown file: lines of "key: value" between two lines of "---". Anything else between
/// such lines is text of the report, for reports use them as rules too.
/// </summary>
internal static partial class FrontMatterParser
{
    /// <summary>The keys that are read.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["title", "place", "year", "kind", "issuer", "date", "source"];

    /// <summary>
    /// What stands in the front matter, and how many units it takes; null and 0 where <paramref name="text"/> has none.
    /// </summary>
    public static (FrontMatter? FrontMatter, int Length) Parse(string text)
    {
        var block = Block.Match(text);
        if (!block.Success || block.Groups[1].Value.Split('\n').Any(line => !Line.IsMatch(line))) return (null, 0);
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match pair in Pair.Matches(block.Groups[1].Value))
            values[pair.Groups[1].Value] = Unquoted(pair.Groups[2].Value.Trim());
        return Keys.Any(values.ContainsKey) ? (From(values), block.Length) : (null, 0);
    }

    /// <summary>
    /// Front matter from named values; unknown names are left alone, empty and unreadable values count as absent.
    /// </summary>
    public static FrontMatter From(IReadOnlyDictionary<string, string> values)
    {
        return new FrontMatter(Of("title"), Of("place"), YearOf(Of("year")), Of("kind"), Of("issuer"), DateOf(Of("date")), Of("source"));

        string? Of(string name) => values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
    }

    private static int? YearOf(string? value) =>
        value is not null
        && int.TryParse(value.TrimEnd('年'), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is > 1900 and < 2200 ? year : null;

    private static DateOnly? DateOf(string? value) =>
        value is not null && Date.Match(value) is { Success: true } match
        && DateOnly.TryParseExact(
            $"{match.Groups[1].Value}-{match.Groups[2].Value}-{match.Groups[3].Value}",
            "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'' ? value[1..^1] : value;

    [GeneratedRegex(@"\A\s*---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block { get; }

    // A pair, a comment, an item of a list, the continuation of a value, or nothing.
    [GeneratedRegex(@"^(?:[A-Za-z_][\w-]*[ \t]*[:：]|#|-[ \t]|[ \t]|\r?$)")]
    private static partial Regex Line { get; }

    [GeneratedRegex(@"^([A-Za-z_]+)[ \t]*[:：][ \t]*(.*?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Pair { get; }

    [GeneratedRegex(@"^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")]
    private static partial Regex Date { get; }
}
