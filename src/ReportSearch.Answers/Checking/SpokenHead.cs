using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportSearch.Answers.Checking;

/// <summary>What a claim says that quoted words are of, before a colon: 海南省2023年：, held against what the words speak of.</summary>
internal static partial class SpokenHead
{
    /// <summary>The head, and the words behind it; no head where they begin with none.</summary>
    public static (string Head, string Words) Part(string words)
    {
        var head = Head().Match(words);
        return (head.Value, words[head.Length..]);
    }

    /// <summary>
    /// Why <paramref name="head"/> is not what <paramref name="folded"/> words of <paramref name="cited"/> speak of: of the year of none of their
    /// figures (where they have none with a year, of neither the report's nor the one it reviews, nor named), or of another place. Null where it is.
    /// </summary>
    public static string? Against(string head, string folded, CitedPassage cited)
    {
        var year = int.Parse(Year().Match(head).Value, CultureInfo.InvariantCulture);
        var periods = cited.StatementsIn(folded).Select(s => s.Period).Where(p => p is not null).ToList();
        var isOfYear = periods.Count > 0
            ? periods.Exists(p => p!.From <= year && year <= p.To)
            : cited.Report.Year is not { } planned || year == planned || year == planned - 1 || cited.Folded.Contains($"{year}年", StringComparison.Ordinal);
        return isOfYear ? Attribution.AgainstPlaces(head, [cited]) : $"引文说的不是{year}年";
    }

    [GeneratedRegex(@"^[\p{L}]{0,12}?[12][0-9]{3}年(?:实际|目标|计划|完成)?[：:]")]
    private static partial Regex Head();

    [GeneratedRegex("[12][0-9]{3}")]
    private static partial Regex Year();
}
