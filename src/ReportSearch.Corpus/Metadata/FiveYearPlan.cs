using System.Text.RegularExpressions;

namespace ReportSearch.Corpus.Metadata;

/// <summary>The five-year plans by their number.</summary>
internal static partial class FiveYearPlan
{
    private const string Numerals = "零一二三四五六七八九";

    /// <summary>
    /// The first year of the plan that a title names (第十四个五年规划, "十五五"规划): 2021, 2026; null where it names none.
    /// </summary>
    public static int? FirstYear(string title)
    {
        var match = Name().Match(title);
        if (!match.Success) return null;
        var number = match.Groups["tens"].Length * 10 + Math.Max(Numerals.IndexOf(match.Groups["ones"].Value, StringComparison.Ordinal), 0);
        return 1951 + 5 * number;   // from the third on (1966) they follow each other
    }

    [GeneratedRegex("第(?<tens>十?)(?<ones>[一二三四五六七八九]?)个五年(?:规划|计划)|(?<tens>十)(?<ones>[一二三四五六七八九])五\\W{0,2}规划")]
    private static partial Regex Name();
}
