using System.Text.RegularExpressions;

namespace ReportSearch.Text.Words;

/// <summary>The ways an English name may stand in a question.</summary>
public static partial class EnglishName
{
    /// <summary>
    /// A folded name with its other number (target and targets, subsidy and subsidies), and each of them with spaces for
    /// hyphens and without the words that a question is asked with (rule of law, rule law). Itself alone where it does
    /// not end in a Latin letter.
    /// </summary>
    public static IReadOnlyCollection<string> Variants(string name)
    {
        if (name.Length == 0 || !char.IsAsciiLetter(name[^1])) return [name];
        string[] spaced = [name, name.Replace('-', ' ')];
        return [.. spaced.Concat(spaced.Select(n => SmallWords().Replace(n, " "))).SelectMany(n => (string[])[n, OtherNumber(n)]).Distinct()];
    }

    private static string OtherNumber(string name) => name switch
    {
        _ when Y().IsMatch(name) => name[..^1] + "ies",
        [.., 'i', 'e', 's'] => name[..^3] + "y",
        [.., 's', 's'] or [.., 'x'] or [.., 'c', 'h'] or [.., 's', 'h'] => name + "es",
        [.., 's'] => name[..^1],
        _ => name + "s",
    };

    [GeneratedRegex("[^aeiou]y$")]
    private static partial Regex Y();

    [GeneratedRegex(" (?:of|in|and|for|to|the|with) ")]
    private static partial Regex SmallWords();
}
