using System.Text.RegularExpressions;

namespace ReportSearch.Answers.Evidence;

/// <summary>The enumeration a question asks for.</summary>
internal static partial class EnumerationWanted
{
    private const string Digits = "〇一二三四五六七八九十";

    /// <summary>How many members it has, where the question tells (六大领域, 哪三样); else 0.</summary>
    public static int Members(string question)
    {
        var match = Counted().Match(question);
        if (!match.Success) return 0;
        return match.Value[0] is var first && char.IsAsciiDigit(first) ? first - '0' : first == '两' ? 2 : Digits.IndexOf(first, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?<![0-9.第])[2-9两二三四五六七八九十](?=[大个条家项样种座类所位片向])")]
    private static partial Regex Counted();
}
