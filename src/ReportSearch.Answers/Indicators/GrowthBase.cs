using System.Text.RegularExpressions;
using ReportSearch.Facts;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Answers.Indicators;

/// <summary>Tells growth over several years, told of their last one, from that year's own: 比2002年增长65%, 年均增长9%.</summary>
internal static partial class GrowthBase
{
    /// <summary>Whether the words before the figure count its growth over more than the year spoken of.</summary>
    public static bool IsOfSeveralYears(Statement statement, Citation citation)
    {
        if (statement.Measure != Measure.Growth || statement.Year is not { } year) return false;
        var (text, end) = (citation.Passage.Text, statement.Quantity.Range.Start);
        var before = TextFolder.Fold(text[(text.AsSpan(0, end).LastIndexOfAny("。；;\n") + 1)..end]).Text;
        return Average().IsMatch(before)
            || (Base().Match(before) is { Success: true } counted
                && NumberReader.ReadAt(counted.Groups["year"].ValueSpan, 0)?.Value < year - 1);
    }

    [GeneratedRegex("(?:年均|平均每年|每年平均|年平均)[^,;]{0,10}$")]
    private static partial Regex Average();

    // Opening a sentence, 与2019年相比, holds for all of it, up to another base.
    [GeneratedRegex(@"[比较与同跟](?<year>[12][0-9]{3}|[一二][〇一二三四五六七八九]{3})年"
        + @"(?:[^,;\d]{0,20}|相比,(?:(?!同比|[比较][上去]年)[^;])*)$")]
    private static partial Regex Base();
}
