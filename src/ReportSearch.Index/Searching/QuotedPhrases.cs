using System.Text.RegularExpressions;
using ReportSearch.Engine;
using ReportSearch.Index.Storage;
using ReportSearch.Text.Words;

namespace ReportSearch.Index.Searching;

/// <summary>Words in quotation marks, which must be found as they stand.</summary>
public static partial class QuotedPhrases
{
    /// <summary>
    /// What stands between straight ("") or Chinese (“” 「」 『』 ＂＂) quotation marks in <paramref name="text"/>, in text
    /// order; marks without a partner and empty pairs quote nothing.
    /// </summary>
    public static IReadOnlyList<string> In(string text) =>
        [.. Quoted().Matches(text).Select(match => match.Groups["words"].Value.Trim()).Where(words => words.Length > 0)];

    /// <summary>The phrase for the engine: whatever passage has it has its pairs of characters too.</summary>
    internal static QueryPhrase ToEngine(string words) =>
        new(words, TextFields.Bigrams, [.. Analyzer.Bigrams(words).Where(bigram => bigram.Length == 2).Distinct()]);

    [GeneratedRegex("[\"＂](?<words>[^\"＂]*)[\"＂]|“(?<words>[^“”]*)”|「(?<words>[^「」]*)」|『(?<words>[^『』]*)』")]
    private static partial Regex Quoted();
}
