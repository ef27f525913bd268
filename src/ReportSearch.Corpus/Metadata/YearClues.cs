using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportSearch.Corpus.Metadata;

/// <summary>
/// Weighs the years a text names by the words around them. Years a plan reaches for (到2035年) and years it compares with
/// (比2017年) say nothing.
/// </summary>
internal static partial class YearClues
{
    // The words, how much one find weighs, and how far the planned year lies from the one named. Things that merely happened in a
    // year count for the next one, and decide only where nothing else speaks.
    private static readonly (Regex Words, double Weight, int Later)[] Clues =
    [
        (Plan(), 30, 0), (Review(), 30, 1), (DoWell(), 15, 0), (Alone(), 10, 0), (Will(), 5, 0), (Is(), 3, 0), (Happened(), 0.5, 1),
    ];

    /// <summary>
    /// The year the clues of a folded text point to, the later of two with like weight; null where there are none.
    /// </summary>
    public static int? Best(string text)
    {
        var weights = new Dictionary<int, double>();
        foreach (var (words, weight, later) in Clues)
            foreach (Match match in words.Matches(text))
            {
                var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) + later;
                weights[year] = weights.GetValueOrDefault(year) + weight;
            }
        return weights.Count == 0 ? null : weights.MaxBy(year => (year.Value, year.Key)).Key;
    }

    [GeneratedRegex(@"(?<year>(?:19|20)[0-9]{2})年度?(?:的|政府|重点|主要|全年|经济|社会发展|国民|和|工作|总体|预期)*(?:安排|任务|部署|打算|要求|思路|重点|目标|建议|计划|要点)")]
    private static partial Regex Plan();

    [GeneratedRegex(@"(?:过去的|回顾|走过)(?<year>(?:19|20)[0-9]{2})年|(?<year>(?:19|20)[0-9]{2})年度?(?:的|政府|主要|经济|社会发展|各项|工作)*(?:回顾|总结)")]
    private static partial Regex Review();

    [GeneratedRegex(@"(?:做好|抓好|搞好|谋划|部署|安排)(?<year>(?:19|20)[0-9]{2})年")]
    private static partial Regex DoWell();

    [GeneratedRegex(@"^(?<year>(?:19|20)[0-9]{2})年?$", RegexOptions.Multiline)]
    private static partial Regex Alone();

    [GeneratedRegex(@"力争(?<year>(?:19|20)[0-9]{2})年|(?<![到至])(?<year>(?:19|20)[0-9]{2})年,?(?:我们|全.)?(?:力争|将|拟|计划|要)")]
    private static partial Regex Will();

    [GeneratedRegex(@"(?<year>(?:19|20)[0-9]{2})年,?是")]
    private static partial Regex Is();

    [GeneratedRegex(@"(?<![到至较比自从与和-])(?<year>(?:19|20)[0-9]{2})年(?:度|\d{1,2}月)(?!底|前)")]
    private static partial Regex Happened();
}
