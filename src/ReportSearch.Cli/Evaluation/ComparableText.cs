using System.Text.RegularExpressions;

namespace ReportSearch.Cli.Evaluation;

/// <summary>Texts in the form in which answers are compared.</summary>
internal static partial class ComparableText
{
    /// <summary>
    /// Width and compatibility forms folded (NFKC, as far as <see cref="CompatibleForms"/> goes), white space gone, small
    /// letters, no digit grouping, dashes and 至 before a number the same. Traditional characters stay what they are.
    /// </summary>
    public static string Of(string text)
    {
        var dense = string.Concat(CompatibleForms.Of(text).Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
        return DashBeforeNumber().Replace(Grouping().Replace(dense, ""), "-");
    }

    /// <summary>
    /// Whether a string stands in a text and no number of it goes on at either side. Both in the form of
    /// <see cref="Of"/>.
    /// </summary>
    public static bool StandsIn(string needle, string text)
    {
        if (needle.Length == 0) return false;
        var at = text.IndexOf(needle, StringComparison.Ordinal);
        while (at >= 0 && (GoesOnBefore(text, at) || GoesOnAfter(text, at + needle.Length)))
            at = text.IndexOf(needle, at + 1, StringComparison.Ordinal);
        return at >= 0;
    }

    /// <summary>The length of the longest run that both texts hold. O(|a|·|b|).</summary>
    public static int LongestRun(string a, string b)
    {
        var best = 0;
        var row = new int[b.Length + 1];   // row[j + 1]: the run that ends at b[j] and at the present character of a
        foreach (var c in a)
            for (var j = b.Length - 1; j >= 0; j--)
            {
                row[j + 1] = c == b[j] ? row[j] + 1 : 0;
                best = Math.Max(best, row[j + 1]);
            }
        return best;
    }

    private static bool GoesOnBefore(string text, int start) =>
        char.IsAsciiDigit(text[start]) && start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '.');

    private static bool GoesOnAfter(string text, int end) =>
        char.IsAsciiDigit(text[end - 1]) && end < text.Length
        && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])));

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3})")]
    private static partial Regex Grouping();

    [GeneratedRegex("[—–~～至]+(?=[0-9])")]
    private static partial Regex DashBeforeNumber();
}
