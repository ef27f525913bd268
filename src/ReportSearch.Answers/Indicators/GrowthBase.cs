using System.Globalization;
using System.Text.RegularExpressions;
using ReportSearch.Facts;
using ReportSearch.Text;

namespace ReportSearch.Answers.Indicators;

/// <summary>Tells growth over several years, told of their last one, from that year's own: 比2002年增长65%, 年均增长9%.</summary>
internal static partial class GrowthBase
{
    /// <summary>Whether the words before the figure count its growth over more than the year spoken of.</summary>
    public static bool IsOfSeveralYears(IndicatorRow row)
    {
        var statement = row.Statement;
        if (statement.Measure != Measure.Growth || statement.Year is not { } year) return false;
        var (text, end) = (row.Citation.Passage.Text, statement.Quantity.Range.Start);
        var before = TextFolder.Fold(text[(text.AsSpan(0, end).LastIndexOfAny("。；;\n") + 1)..end]).Text;
        return Average().IsMatch(before)
            || (Base().Match(before) is { Success: true } counted
                && int.Parse(counted.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) < year - 1);
    }

    [GeneratedRegex("(?:年均|平均每年|每年平均|年平均)[^,;]{0,10}$")]
    private static partial Regex Average();

    [GeneratedRegex(@"[比较与同跟](?<year>[12]\d{3})年(?:相比,?)?[^,;\d]{0,20}$")]
    private static partial Regex Base();
}
