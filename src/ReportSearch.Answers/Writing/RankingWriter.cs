using System.Text.RegularExpressions;
using ReportSearch.Answers.Evidence;
using ReportSearch.Facts.Quantities;
using ReportSearch.Facts.Statements;
using ReportSearch.Text;
using ReportSearch.Text.Numbers;

namespace ReportSearch.Answers.Writing;

/// <summary>Which place or year has the most or the least of an indicator, over every report that states it.</summary>
internal static partial class RankingWriter
{
    private const int MostTied = 3;
    private const int MostListed = 30;
    private static readonly string[] Least = ["最低", "最少", "最小", "最慢", "倒数", "lowest"];

    /// <summary>
    /// The answer; without a known indicator, or where fewer than two reports state it, that of a value.
    /// </summary>
    public static Answer Write(AnswerScope scope)
    {
        var stated = scope.Question.Indicators.Count == 0 ? [] : Comparable(Stated(scope));
        if (stated.Count < 2 && !(stated.Count == 1 && FigureWanted.Of(scope.Question).LevelAlone)) return ValueWriter.Write(scope);
        var folded = TextFolder.Fold(scope.Question.Text).Text;
        var least = Least.Any(word => folded.Contains(word, StringComparison.Ordinal));
        var ordered = (least ? stated.OrderBy(s => Standing(s.Figure)) : stated.OrderByDescending(s => Standing(s.Figure))).ToList();
        var asked = First().Match(folded) is { Success: true } first
            ? (int)Math.Clamp(NumberReader.ReadAt(first.Groups["count"].ValueSpan, 0)?.Value ?? 1, 1, ordered.Count) : 1;
        var last = Standing(ordered[asked - 1].Figure);
        var tied = ordered.TakeWhile((s, at) => at < asked || Standing(s.Figure) == last).ToList();
        var draft = new Draft(scope.Question);
        var lines = tied.Take(asked - 1 + MostTied).Select(s => $"{Wording.Of(s.Window.Passage.Report)}：{draft.Quote(s.Window)}").ToList();
        var more = tied.Count > lines.Count ? "等，并列" : "";
        var rest = ordered.Skip(lines.Count).Take(MostListed)
            .Select(s => $"{Wording.Of(s.Window.Passage.Report)}：{draft.Quote(s.Window)}")
            .ToList();
        return draft.Counted(
            stated.Count, $"份报告写明，{(least ? "最低" : "最高")}的{(asked > 1 ? "依次" : "")}是{string.Join("；", lines)}{more}", string.Join('\n', rest));
    }

    /// <summary>
    /// What figures are ranked by: the value, then its bound, so that 6%以上 stands above 6%左右 and that above 6%以内.
    /// </summary>
    private static (decimal Value, int Bound) Standing(Statement figure) => (
        figure.Quantity.BaseValue,
        figure.Quantity.Comparator switch { Comparator.AtLeast => 1, Comparator.AtMost => -1, _ => 0 });

    /// <summary>
    /// One figure a report: of the places and years asked of, the one that states the year's main targets first.
    /// </summary>
    private static List<(ClauseWindow Window, Statement Figure)> Stated(AnswerScope scope)
    {
        var question = scope.Question;
        var places = question.Places.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var wanted = FigureWanted.Of(question);
        var filter = Aspect.Union(question) with { AdmitUnknown = false };
        var focuses = scope.Aspects.DistinctBy(a => a.Year).Select(scope.FocusOf).ToList();
        return [.. scope.Index.Speaking(question.Indicators[0], null, filter)
            .Where(passage => places.Count == 0 || (passage.Report.Place is { } place && places.Contains(place.Code)))
            .Select(PassageView.Of)
            .SelectMany(view => view.FiguresOf(question.Indicators[0]))
            .Where(s => wanted.Fits(s.Figure))
            .Where(s => focuses.Any(f => f.ModalityAgreement(s.Figure) >= 0 && f.YearAgreement(s.Figure) > -1))
            .GroupBy(s => s.Window.Passage.Report.Id)
            .Select(report => report
                .OrderByDescending(s => focuses.Max(f => f.YearAgreement(s.Figure)))
                .ThenByDescending(s => s.Window.View.IsHeadline)
                .First())];
    }

    /// <summary>
    /// The figures of the unit and measure that most of them have: growth is never ranked with a level.
    /// </summary>
    private static List<(ClauseWindow Window, Statement Figure)> Comparable(List<(ClauseWindow Window, Statement Figure)> stated) =>
        stated.GroupBy(s => (s.Figure.Quantity.BaseUnit, s.Figure.Measure)).MaxBy(g => g.Count())?.ToList() ?? [];

    /// <summary>How many of the first are asked for: 前三名.</summary>
    [GeneratedRegex("前(?<count>[两二三四五六七八九十\\d]+)[名位]")]
    private static partial Regex First();
}
