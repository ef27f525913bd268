using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;
using ReportSearch.Facts.Quantities;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Answers.Writing;

/// <summary>Which place or year has the most or the least of something, over every report that states it.</summary>
internal static partial class RankingWriter
{
    private const int MostTied = 3;
    private const int MostListed = 30;
    private const int FarOftener = 2;
    private static readonly string[] Least = ["最低", "最少", "最小", "最慢", "最短", "倒数", "lowest"];

    /// <summary>The answer; where fewer than two reports state it, that of a value or a comparison.</summary>
    public static Answer Write(AnswerScope scope)
    {
        var ranked = RankedScope.Of(scope);
        var stated = Stated(ranked);
        if (stated.Count < 2 && !(stated.Count == 1 && FigureWanted.Of(scope.Question).LevelAlone))
            return scope.Aspects.Count > 1 ? ComparisonWriter.Write(scope) : ValueWriter.Write(scope);
        var folded = TextFolder.Fold(scope.Question.Text).Text;
        var least = Least.Any(word => folded.Contains(word, StringComparison.Ordinal));
        var ordered = (least ? stated.OrderBy(Standing) : stated.OrderByDescending(Standing)).ToList();
        return Told(ranked, ordered, least, Math.Min(AskedFor(folded), ordered.Count));
    }

    private static Answer Told(AnswerScope scope, List<ToldFigure> ordered, bool least, int asked)
    {
        var last = Standing(ordered[asked - 1]);
        var tied = ordered.TakeWhile((row, at) => at < asked || Standing(row) == last).Count();
        var shown = Math.Min(tied, asked - 1 + MostTied);
        var draft = new Draft(scope.Question);
        var isOfYears = ordered.All(row => row.Aspect.Year is not null) && ordered.DistinctBy(row => row.Aspect.Place).Count() == 1;
        var lines = ordered.Take(shown + MostListed).Select(row => isOfYears ? row.LineOfYear(draft) : row.Line(draft)).ToList();
        var first = string.Join("；", lines.Take(shown)) + (tied > shown ? "等，并列" : "");
        var rows = ordered.Take(lines.Count).Select(row => row.Row).OfType<FigureRow>().ToList();
        return draft.Counted(
            ordered.Select(row => row.Report).Distinct().Count(),
            $"份报告写明，{(least ? "最低" : "最高")}的{(asked > 1 ? "依次" : "")}是{(isOfYears ? "：\n" : "")}{first}",
            string.Join('\n', lines.Skip(shown))) with
        {
            Table = rows.Count > 0 ? FigureTable.Of(rows, draft) : null,
            Chart = rows.Count > 0 ? FigureTable.Chart([.. rows.OrderBy(row => row.Aspect.Year)]) : null,
        };
    }

    /// <summary>The figures that can be held against each other: of one measure and kind of unit, all planned or all reached.</summary>
    private static List<ToldFigure> Stated(AnswerScope scope) => FigureRow.Of(scope) is { } rows
        ? [.. FigureRow.InOneModality([.. rows.Where(row => row.Indicator == rows[0].Indicator)], oftener: FarOftener).Where(row => row.Figure is not null).Select(ToldFigure.Of)]
        : [.. NamedFigures.Of(scope).Where(figure => figure.Aspect.Place is not null || figure.Aspect.Year is not null)];

    /// <summary>
    /// What figures are ranked by: the value, then its bound, so that 6%以上 stands above 6%左右 and that above 6%以内.
    /// </summary>
    private static (decimal Value, int Bound) Standing(ToldFigure row) => (
        row.Quantity.BaseValue,
        row.Quantity.Comparator switch { Comparator.AtLeast => 1, Comparator.AtMost => -1, _ => 0 });

    /// <summary>How many of the first are asked for: 前三名.</summary>
    private static int AskedFor(string folded) =>
        First().Match(folded) is { Success: true } first
        ? (int)Math.Clamp(NumberReader.ReadAt(first.Groups["count"].ValueSpan, 0)?.Value ?? 1, 1, MostListed) : 1;

    [GeneratedRegex("前(?<count>[两二三四五六七八九十\\d]+)[名位]?")]
    private static partial Regex First();
}
